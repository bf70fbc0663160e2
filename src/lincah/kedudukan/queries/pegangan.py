"""Which posts a person holds on a day, in which capacity."""

from dataclasses import dataclass, replace
from datetime import date

from lincah.kedudukan.models import Delegasi, Pemangkuan
from lincah.kedudukan.queries.ingatan import Ingatan


@dataclass(frozen=True, slots=True)
class Pegangan:
    """A post held: `kapasitas` definitif, pj, plt, plh, or delegasi (then only for `kewenangan`).

    `untuk`: on whose behalf, the holder who is away or the post that delegated.
    """

    jabatan_id: int
    jabatan: str
    peran: str
    kelas: str
    jenjang: str
    unit_id: int
    pimpinan: bool
    kapasitas: str
    kewenangan: str = ""
    untuk: str = ""

    @property
    def sebutan(self) -> str:
        """The capacity as spoken: `Plt. Kepala Bidang …`."""
        awalan = {"plt": "Plt. ", "plh": "Plh. ", "pj": "Pj. "}.get(self.kapasitas, "")
        return f"{awalan}{self.jabatan}"


BIDANG = (
    "jabatan_id",
    "jabatan__nama",
    "jabatan__peran",
    "jabatan__kelas",
    "jabatan__jenjang",
    "jabatan__unit_id",
    "jabatan__pimpinan",
    "jenis",
)


_ingatan: Ingatan[tuple[int, date], tuple[Pegangan, ...]] = Ingatan(4096)


def pegangan_pada(pegawai_id: int, tanggal: date, versi: int | None = None) -> tuple[Pegangan, ...]:
    """Everything the person may act as on `tanggal`, definitif first; one small query while the structure stands.

    `versi`: the version of the structure, when the caller has just asked for it (then none).
    """
    return _ingatan.ambil((pegawai_id, tanggal), lambda: _baca(pegawai_id, tanggal), versi)


def _baca(pegawai_id: int, tanggal: date) -> tuple[Pegangan, ...]:
    baris = Pemangkuan.objects.berlaku(tanggal).filter(pegawai_id=pegawai_id).values_list(*BIDANG)
    sendiri = sorted((Pegangan(*satu) for satu in baris), key=lambda satu: satu.kapasitas != "definitif")
    return (*_pengganti(sendiri, tanggal), *_delegasi(sendiri, tanggal))


def _pengganti(sendiri: list[Pegangan], tanggal: date) -> list[Pegangan]:
    """A Plt or Plh acts on behalf of the holder who is away, where there is one."""
    sementara = [satu.jabatan_id for satu in sendiri if satu.kapasitas in ("plt", "plh")]
    if not sementara:
        return sendiri
    pemilik = Pemangkuan.objects.berlaku(tanggal).filter(jabatan_id__in=sementara, jenis="definitif")
    nama = {satu.jabatan_id: satu.pegawai.nama_lengkap for satu in pemilik.select_related("pegawai")}
    return [
        replace(satu, untuk=nama.get(satu.jabatan_id, "")) if satu.jabatan_id in sementara else satu for satu in sendiri
    ]


def _delegasi(sendiri: list[Pegangan], tanggal: date) -> list[Pegangan]:
    pimpinan = {satu.jabatan_id: satu for satu in sendiri if satu.pimpinan}
    if not pimpinan:
        return []
    baris = Delegasi.objects.berlaku(tanggal).filter(kepada_jabatan_id__in=pimpinan).select_related("dari_jabatan")
    return [
        Pegangan(
            jabatan_id=satu.dari_jabatan_id,
            jabatan=pimpinan[satu.kepada_jabatan_id].sebutan,
            peran=satu.dari_jabatan.peran,
            kelas=satu.dari_jabatan.kelas,
            jenjang=satu.dari_jabatan.jenjang,
            unit_id=satu.dari_jabatan.unit_id,
            pimpinan=True,
            kapasitas="delegasi",
            kewenangan=satu.kewenangan,
            untuk=satu.dari_jabatan.nama,
        )
        for satu in baris
    ]
