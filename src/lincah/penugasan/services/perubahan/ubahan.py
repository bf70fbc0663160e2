"""A change somebody wants in a running case, and what it says in words."""

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from django.conf import settings

from lincah.kedudukan.models import Pegawai
from lincah.law.penugasan import SUSUNAN, JenisPerubahan
from lincah.naskah.tanggal import tanggal_panjang
from lincah.penugasan.models import Penugasan, PeranAnggota
from lincah.penugasan.services.galat import UsulanKeliru


@dataclass(frozen=True, slots=True)
class Ubahan:
    """What is wanted. `keluar`, `masuk`, `ketua`, `penerus` are ids of people; `ketua` None keeps the present one.

    `penerus` takes over the open activities of who leaves; `berlaku` is the first day of other people.
    """

    jenis: JenisPerubahan
    alasan: str
    selesai: date | None = None
    keluar: int | None = None
    masuk: int | None = None
    ketua: int | None = None
    penerus: int | None = None
    berlaku: date | None = None

    def ke_dict(self) -> dict[str, Any]:
        """As values JSON can hold."""
        return {kunci: str(nilai) if isinstance(nilai, date) else nilai for kunci, nilai in asdict(self).items()}

    @classmethod
    def dari_dict(cls, isi: dict[str, Any]) -> "Ubahan":
        """Read back."""
        hari = {kunci: date.fromisoformat(isi[kunci]) for kunci in ("selesai", "berlaku") if isi[kunci]}
        return cls(**{**isi, **hari, "jenis": JenisPerubahan(isi["jenis"])})


@dataclass(frozen=True, slots=True)
class Susunan:
    """The people of a case after a change, in order, and the ketua if any."""

    pegawai: tuple[int, ...]
    ketua: int | None


def susunan_baru(penugasan: Penugasan, ubahan: Ubahan) -> Susunan:
    """The people after the change. Errors: UsulanKeliru."""
    lama = dict(penugasan.anggota.bertugas().order_by("id").values_list("pegawai_id", "peran"))
    ketua = next((satu for satu, peran in lama.items() if peran == PeranAnggota.KETUA), None)
    _check_isian(ubahan, set(lama))
    pegawai = [satu for satu in lama if satu != ubahan.keluar]
    pegawai += [ubahan.masuk] if ubahan.masuk else []
    if ketua == ubahan.keluar and ketua is not None:  # who takes the place of the ketua leads, unless another is named
        ketua = ubahan.masuk
    ketua = ubahan.ketua or ketua
    if ketua is not None and ketua not in pegawai:
        raise UsulanKeliru("Ketua tim harus salah seorang yang bertugas sesudah perubahan ini.", "ketua")
    return Susunan(tuple(pegawai), ketua if len(pegawai) > 1 else None)


def check_hari(penugasan: Penugasan, berlaku: date, hari: date) -> None:
    """Other people begin today, or a few days ago as the setting LINCAH_MUNDUR allows. Errors: UsulanKeliru."""
    awal = max(penugasan.mulai, hari - timedelta(days=settings.LINCAH_MUNDUR))
    if not awal <= berlaku <= max(hari, penugasan.mulai):
        pesan = (
            f"Perubahan orang berlaku paling awal {tanggal_panjang(awal)} dan paling lambat pada hari ditetapkannya."
        )
        raise UsulanKeliru(pesan, "berlaku")


def ringkas(penugasan: Penugasan, ubahan: Ubahan) -> str:
    """The change in one sentence, as letter, timeline and home screen say it."""
    nama, memimpin = _nama(ubahan), _mengganti_ketua(penugasan, ubahan)
    mulai = f" terhitung mulai {tanggal_panjang(ubahan.berlaku)}" if ubahan.berlaku else ""
    keluar, masuk, ketua = (nama.get(satu or 0, "") for satu in (ubahan.keluar, ubahan.masuk, ubahan.ketua))
    selesai = tanggal_panjang(ubahan.selesai) if ubahan.selesai else ""
    kalimat = {
        JenisPerubahan.PERPANJANGAN: f"Masa tugas diperpanjang sampai dengan {selesai}, semula "
        f"{tanggal_panjang(penugasan.selesai)}",
        JenisPerubahan.PENGGANTIAN: f"{masuk} menggantikan {keluar}{' sebagai ketua tim' if memimpin else ''}{mulai}",
        JenisPerubahan.PENAMBAHAN: f"{masuk} ditambahkan{mulai}",
        JenisPerubahan.PENGURANGAN: f"{keluar} tidak lagi bertugas{mulai}",
        JenisPerubahan.PERGANTIAN_KETUA: f"{ketua} menjadi ketua tim{mulai}",
        JenisPerubahan.PENGAKHIRAN: "Penugasan diakhiri sebelum selesai",
    }[ubahan.jenis]
    tambahan = (
        f", ketua tim {ketua}" if ketua and not memimpin and ubahan.jenis is not JenisPerubahan.PERGANTIAN_KETUA else ""
    )
    return f"{kalimat}{tambahan}."


def _mengganti_ketua(penugasan: Penugasan, ubahan: Ubahan) -> bool:
    ketua = penugasan.anggota.bertugas().filter(pegawai_id=ubahan.keluar, peran=PeranAnggota.KETUA)
    return ubahan.keluar is not None and ubahan.ketua in (None, ubahan.masuk) and ketua.exists()


def _check_isian(ubahan: Ubahan, lama: set[int]) -> None:
    if ubahan.keluar is not None and ubahan.keluar not in lama:
        raise UsulanKeliru("Orang ini tidak sedang bertugas dalam pekerjaan ini.", "keluar")
    if ubahan.masuk is not None and ubahan.masuk in lama:
        raise UsulanKeliru("Orang ini sudah bertugas dalam pekerjaan ini; pilih orang lain.", "masuk")
    perlu = {
        JenisPerubahan.PENGGANTIAN: ("keluar", "masuk"),
        JenisPerubahan.PENAMBAHAN: ("masuk",),
        JenisPerubahan.PENGURANGAN: ("keluar",),
        JenisPerubahan.PERGANTIAN_KETUA: ("ketua",),
    }
    for medan in perlu.get(ubahan.jenis, ()):
        if getattr(ubahan, medan) is None:
            raise UsulanKeliru("Pilih orangnya dahulu.", medan)
    if ubahan.jenis in SUSUNAN and ubahan.berlaku is None:
        raise UsulanKeliru("Isi tanggal mulai berlakunya.", "berlaku")


def _nama(ubahan: Ubahan) -> dict[int, str]:
    ids = [satu for satu in (ubahan.keluar, ubahan.masuk, ubahan.ketua) if satu]
    return {satu.pk: satu.nama_lengkap for satu in Pegawai.objects.filter(pk__in=ids)}
