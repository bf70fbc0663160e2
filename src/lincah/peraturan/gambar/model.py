"""A model of structure as boxes: its tiers from the top, and the staff under whoever appraises or assigns them."""

from collections.abc import Iterator, Sequence

from lincah.law.kedudukan import CiriOrang, Jenjang, Kelas, Kosakata, Model, Penanda, Penunjuk
from lincah.law.kedudukan.pilihan import pilih_penunjuk
from lincah.peraturan.gambar.kotak import Garis, JenisKotak, Kotak
from lincah.peraturan.sebutan import besar

Siapa = tuple[Kelas, Jenjang | None]
SIAPA: tuple[Siapa, ...] = (*((Kelas.JF, satu) for satu in Jenjang), (Kelas.PELAKSANA, None))


def kotak_model(model: Model, kosakata: Kosakata, *, penugasan: bool) -> tuple[Kotak, ...]:
    """The figure of a model: as structure of assignment (`penugasan`), or as kedudukan."""
    kotak = [_tingkat(model, kosakata, nomor) for nomor in range(len(model.tingkat))]
    unit: dict[tuple[int, str, tuple[Siapa, ...]], list[str]] = {}
    for satu in ("", *_unit_khusus((*model.penilai, *model.pemberi_tugas))):
        for (nomor, penilai), siapa in _golongan(model, kosakata, satu, penugasan=penugasan).items():
            unit.setdefault((nomor, penilai, tuple(siapa)), []).append(satu)
    for urutan, ((nomor, penilai, isi), tempat) in enumerate(unit.items()):
        khusus = [kosakata.sebut(satu) for satu in tempat if satu]
        kaki = (f"langsung pada {', '.join(khusus)}" if khusus and "" not in tempat else "", penilai)
        kotak.append(
            Kotak(
                kunci=f"k{urutan}",
                induk=f"t{nomor}",
                judul=_sebut(isi, kosakata),
                kaki=tuple(filter(None, kaki)),
                jenis=JenisKotak.KELOMPOK,
                garis=Garis.PENUGASAN if penugasan else Garis.KOMANDO,
            )
        )
    return tuple(kotak)


def _tingkat(model: Model, kosakata: Kosakata, nomor: int) -> Kotak:
    penanda = model.tingkat[nomor]
    peran = (
        ("Pimpinan Unit Organisasi", [satu.oleh.nilai for satu in model.pimpinan_unit]),
        ("Pelaksana koordinasi", [model.koordinasi.nilai] if model.koordinasi else []),
    )
    return Kotak(
        kunci=f"t{nomor}",
        induk=f"t{nomor - 1}" if nomor else None,
        judul=besar(kosakata.sebut_semua(penanda)),
        kaki=tuple(nama for nama, oleh in peran if any(set(satu) & set(penanda) for satu in oleh)),
        penilai=any(set(satu.oleh.nilai) & set(penanda) for satu in model.penilai if not satu.bagi.peran),
    )


def _golongan(model: Model, kosakata: Kosakata, unit: str, *, penugasan: bool) -> dict[tuple[int, str], list[Siapa]]:
    """Staff in one kind of subunit ("": any) by the tier they stand under and the penilai if that is somebody else."""
    hasil: dict[tuple[int, str], list[Siapa]] = {}
    diatur = model.jenjang.nilai if model.jenjang else None
    for kelas, jenjang in SIAPA:
        if diatur is not None and (jenjang or kelas) not in diatur:
            continue
        ciri = CiriOrang(kelas, jenjang, unit=unit)
        penilai, pemberi = pilih_penunjuk(model.penilai, ciri), pilih_penunjuk(model.pemberi_tugas, ciri)
        atas = pemberi if penugasan else penilai
        if atas is None or (unit and unit not in atas.bagi.unit):
            continue
        beda = penugasan and penilai is not None and penilai.oleh.nilai != atas.oleh.nilai
        keterangan = f"Penilai: {kosakata.sebut_semua(penilai.oleh.nilai)}" if beda and penilai else ""
        hasil.setdefault((_letak(model, atas.oleh.nilai), keterangan), []).append((kelas, jenjang))
    return hasil


def _unit_khusus(aturan: Sequence[Penunjuk]) -> Iterator[str]:
    """Kinds of subunit for which a rule is different."""
    yield from dict.fromkeys(unit for satu in aturan for unit in sorted(satu.bagi.unit))


def _letak(model: Model, oleh: Penanda) -> int:
    """The tier that holds this selector; the linter proves that one does."""
    return next(nomor for nomor, penanda in enumerate(model.tingkat) if set(penanda) & set(oleh))


def _sebut(isi: tuple[Siapa, ...], kosakata: Kosakata) -> str:
    """`Pejabat Fungsional dan Pejabat Pelaksana`; the levels are named when not all of them stand here."""
    jenjang = [satu for _, satu in isi if satu is not None]
    nama = [kosakata.sebut(Kelas.JF)] if len(jenjang) == len(Jenjang) else [kosakata.sebut(satu) for satu in jenjang]
    if (Kelas.PELAKSANA, None) in isi:
        nama.append(kosakata.sebut(Kelas.PELAKSANA))
    return nama[0] if len(nama) == 1 else f"{', '.join(nama[:-1])} dan {nama[-1]}"
