"""Who is asking: the person behind the account and every post held today. Rights follow from nothing else."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import wraps

from django.core.exceptions import PermissionDenied
from django.db.models.expressions import RawSQL
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from lincah.accounts.models import JenisAkun
from lincah.audit.services import Pelaku
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries.ingatan import VERSI, versi_struktur
from lincah.kedudukan.queries.pegangan import Pegangan, pegangan_pada
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini, sekarang

View = Callable[..., HttpResponseBase]


@dataclass(frozen=True, slots=True)
class Aktor:
    """A person at a moment: account, posts held that day, the instansi. `pegawai_id` is None for an administrator.

    `versi`: the version of the structure at which the posts were read.
    """

    instansi: Instansi
    akun_id: int | None
    pegawai_id: int | None
    nama: str
    administrator: bool
    tanggal: date
    waktu: datetime
    pegangan: tuple[Pegangan, ...] = ()
    versi: int | None = None

    @property
    def jabatan_ids(self) -> tuple[int, ...]:
        """The posts held in person that day (delegations not among them)."""
        return tuple(satu.jabatan_id for satu in self.pegangan if satu.kapasitas != "delegasi")

    def cari(self, jabatan_id: int | None, kewenangan: str = "") -> Pegangan | None:
        """How this person holds a post: in person, or by a delegation of `kewenangan`."""
        for satu in self.pegangan:
            if satu.jabatan_id == jabatan_id and satu.kewenangan in ("", kewenangan):
                return satu
        return None

    def cari_delegasi(self, jabatan_id: int | None, kewenangan: str) -> Pegangan | None:
        """The delegation of `kewenangan` this person received from a post."""
        for satu in self.pegangan:
            if satu.kapasitas == "delegasi" and (satu.jabatan_id, satu.kewenangan) == (jabatan_id, kewenangan):
                return satu
        return None

    def pelaku(self, pegangan: Pegangan | None = None) -> Pelaku:
        """Who acts, for the audit event: in the capacity of `pegangan`, else as a person."""
        if pegangan is None:
            kapasitas = "administrator" if self.administrator else "pegawai"
            utama = self.pegangan[0] if self.pegangan else None
            return Pelaku(self.akun_id, self.pegawai_id, self.nama, kapasitas, None, utama.sebutan if utama else "")
        return Pelaku(
            self.akun_id,
            self.pegawai_id,
            self.nama,
            pegangan.kapasitas,
            pegangan.jabatan_id,
            pegangan.sebutan,
            pegangan.untuk,
        )

    def segarkan(self, versi: int | None = None) -> "Aktor":
        """The same person with the posts as they stand in the database now: asked again inside the transaction.

        `versi`: the version of the structure, when the caller has just asked for it.
        """
        if self.pegawai_id is None:
            return self
        versi = versi_struktur() if versi is None else versi
        return replace(self, pegangan=pegangan_pada(self.pegawai_id, self.tanggal, versi), versi=versi)


def aktor(request: HttpRequest) -> Aktor:
    """The person behind `request`; read once a request."""
    if not hasattr(request, "_aktor"):
        request._aktor = _baca(request)
    return request._aktor


def sebagai(instansi: Instansi, pegawai: Pegawai, *, waktu: datetime, tanggal: date) -> Aktor:
    """A person without a request: for jobs, the demo and tests."""
    versi = getattr(pegawai, "versi", None) or versi_struktur()
    pegangan = pegangan_pada(pegawai.id, tanggal, versi)
    return Aktor(instansi, pegawai.akun_id, pegawai.id, pegawai.nama_lengkap, False, tanggal, waktu, pegangan, versi)


def pegawai_saja(view: View) -> View:
    """Only for somebody who serves: an administrator of the instansi does no official act."""

    @wraps(view)
    def dijaga(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if aktor(request).pegawai_id is None:
            raise PermissionDenied("Halaman ini untuk pegawai; akun administrator mengurus struktur saja.")
        return view(request, *args, **kwargs)

    return dijaga


def administrator_saja(view: View) -> View:
    """Only for the administrator of the instansi."""

    @wraps(view)
    def dijaga(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if not aktor(request).administrator:
            raise PermissionDenied("Halaman ini untuk administrator instansi.")
        return view(request, *args, **kwargs)

    return dijaga


def _baca(request: HttpRequest) -> Aktor:
    waktu, tanggal, akun = sekarang(), hari_ini(request.tenant), request.user
    if akun.jenis == JenisAkun.ADMINISTRATOR:
        return Aktor(request.tenant, akun.id, None, str(akun), True, tanggal, waktu)
    versi = RawSQL(VERSI, ())  # noqa: S611  (a constant)
    pegawai = Pegawai.objects.filter(akun_id=akun.id, aktif=True).annotate(versi=versi).first()
    if pegawai is None:
        raise PermissionDenied("Akun ini belum terhubung dengan pegawai. Hubungi administrator instansi.")
    return sebagai(request.tenant, pegawai, waktu=waktu, tanggal=tanggal)
