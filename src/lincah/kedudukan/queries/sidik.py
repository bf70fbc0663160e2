"""The state an act builds on, as a short text: a page opened before it changed is noticed."""

from lincah.kedudukan.models import (
    Delegasi,
    Jabatan,
    KompetensiPegawai,
    Pegawai,
    Pemangkuan,
    PenetapanKedudukan,
    PenetapanModel,
    Unit,
)


def sidik_pangku(jabatan: Jabatan, pegawai: Pegawai) -> str:
    """Every occupancy of this post and of this person."""
    baris = Pemangkuan.objects.filter(jabatan=jabatan) | Pemangkuan.objects.filter(pegawai=pegawai)
    terakhir = baris.order_by("-pk").values_list("pk", flat=True).first()
    return f"{terakhir}:{baris.filter(sampai__isnull=True).count()}"


def sidik_delegasi(dari: Jabatan, kepada: Jabatan) -> str:
    baris = Delegasi.objects.filter(dari_jabatan=dari, kepada_jabatan=kepada).order_by("-pk")
    return _ringkas(baris.values_list("pk", "sampai").first())


def sidik_penetapan(pegawai: Pegawai) -> str:
    baris = PenetapanKedudukan.objects.filter(pegawai=pegawai).order_by("-pk")
    return _ringkas(baris.values_list("pk", "sampai").first())


def sidik_model(unit: Unit) -> str:
    baris = PenetapanModel.objects.filter(unit=unit).order_by("-pk")
    return _ringkas(baris.values_list("pk", "sampai").first())


def sidik_anak(unit: Unit | None) -> str:
    """The newest unit under `unit`."""
    return _ringkas(Unit.objects.filter(induk=unit).order_by("-pk").values_list("pk").first())


def sidik_tempat(unit: Unit) -> str:
    """Where `unit` lies."""
    return str(Unit.objects.values_list("jalur", flat=True).get(pk=unit.pk))


def sidik_data(baris: Pegawai | Unit | Jabatan, medan: tuple[str, ...]) -> str:
    """What is written of a person, a unit or a post."""
    return "|".join(str(satu) for satu in type(baris).objects.values_list(*medan).get(pk=baris.pk))


def sidik_kompetensi(pegawai: Pegawai) -> str:
    """The newest competence of a person, and how many stand."""
    baris = KompetensiPegawai.objects.filter(pegawai=pegawai)
    terakhir = baris.order_by("-pk").values_list("pk", flat=True).first()
    return f"{terakhir}:{baris.filter(berakhir__isnull=True).count()}"


def sidik_jabatan(unit: Unit) -> str:
    """The newest post in `unit`."""
    return _ringkas(Jabatan.objects.filter(unit=unit).order_by("-pk").values_list("pk").first())


def _ringkas(baris: tuple[object, ...] | None) -> str:
    return ":".join(str(satu) for satu in baris) if baris else "-"
