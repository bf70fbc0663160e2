"""The pages that are measured, each asked for by somebody for whom it is large, with a session of that person."""

from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import Count
from django.test import Client
from django.urls import NoReverseMatch, reverse

from lincah.accounts.models import Akun, JenisAkun
from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Pegawai, Unit
from lincah.kedudukan.queries import kini, orang_kini
from lincah.penugasan.models import Penugasan
from lincah.perjanjian.models import CaraBagi, KeadaanPerjanjian, KeadaanTarget, Perjanjian, Target
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini

# Name, who asks, name of the address, its arguments, its query. A page that does not exist yet is left out.
PAGES = (
    ("login", "", "account_login", (), {}),
    ("beranda", "pengusul", "beranda", (), {}),
    ("beranda, who leads most", "pemimpin", "beranda", (), {}),
    ("list of work", "pengusul", "pekerjaan:daftar", (), {}),
    ("case with the longest story", "pengusul", "pekerjaan:perkara", ("perkara",), {}),
    ("act of a case (form)", "pemantau", "pekerjaan:tindakan", ("berjalan", "memberi_umpan_balik"), {}),
    ("wizard, who leads most", "pemimpin", "penugasan:tugaskan", (), {}),
    ("derived road (POST)", "pemimpin", "penugasan:jalan", (), {}),
    ("list of people, everybody", "sekda", "pegawai:daftar", (), {}),
    ("list of people, search", "sekda", "pegawai:daftar", (), {"cari": "sri"}),
    ("person", "sekda", "pegawai:rincian", ("staf",), {}),
    ("oneself (kinerja)", "staf", "kinerja", (), {}),
    ("team, who leads most", "pemimpin", "tim", (), {}),
    ("chart of the largest unit", "sekda", "bagan:unit", ("unit",), {}),
    ("the same, structure of assignment", "sekda", "bagan:unit", ("unit",), {"gambar": "penugasan"}),
    ("chart of the whole", "sekda", "bagan:instansi", (), {}),
    ("problems", "admin", "masalah", (), {}),
    ("unit in the structure", "admin", "struktur:unit", ("unit",), {}),
    ("regulation", "sekda", "peraturan:rincian", ("peraturan",), {}),
    ("perjanjian of all units", "sekda", "perjanjian:daftar", (), {}),
    ("perjanjian", "penyusun", "perjanjian:rincian", ("perjanjian",), {}),
    ("tree of the unit with most targets", "penyusun", "perjanjian:pohon", ("pohon", "tahun"), {}),
    ("the same as a picture", "penyusun", "perjanjian:pohon", ("pohon", "tahun"), {"gambar": "1"}),
    ("target with most below", "penyusun", "perjanjian:target", ("target",), {}),
    ("divide a target (form)", "penyusun", "perjanjian:bagi", ("target",), {}),
    ("targets of a head", "penyusun", "perjanjian:target_saya", (), {}),
)


@dataclass
class Page:
    """What to ask for, as whom: the value of the session cookie, the fields of a form when it is a POST."""

    name: str
    url: str
    session: str
    form: dict[str, object] = field(default_factory=dict)


def pages(instansi: Instansi) -> list[Page]:
    """Every page that exists here."""
    people, things, form = _cast(instansi)
    session = {who: masuk(akun) for who, akun in people.items()} | {"": ""}
    found = []
    for name, who, address, arguments, query in PAGES:
        try:
            url = reverse(address, args=[things.get(satu, satu) for satu in arguments])
        except NoReverseMatch:
            continue
        if who in session:
            asked = f"{url}?{urlencode(query)}" if query else url
            found.append(Page(name, asked, session[who], form if "POST" in name else {}))
    return found


def _cast(instansi: Instansi) -> tuple[dict[str, Akun], dict[str, object], dict[str, object]]:
    hari = hari_ini(instansi)
    pada = kini(instansi, hari)
    semua = orang_kini(pada, hari)
    staf = [o for o in semua if o.orang.kelas in ("jf", "pelaksana") and o.orang.pos_id is None]
    dipimpin = Counter(o.kedudukan.pemberi_tugas.jawaban for o in staf if o.kedudukan.pemberi_tugas.jawaban)
    pemimpin = next(pos for pos, _ in dipimpin.most_common() if pos.pemangku)
    anggota = [o.pegawai_id for o in staf if o.kedudukan.pemberi_tugas.jawaban == pemimpin]
    sekda = next(pos for pos in pada.pos.values() if pos.peran == "sekretaris_daerah")
    perkara = Penugasan.objects.get(pk=Counter(Peristiwa.objects.filter(objek_jenis="penugasan")
        .values_list("objek_id", flat=True)).most_common(1)[0][0])  # fmt: skip
    berjalan = Penugasan.objects.filter(langkah="melaksanakan", peran__peran="pemantau").first()
    people = {
        "pengusul": _holder(pada.pos[perkara.pengusul_id]),
        "pemimpin": _holder(pemimpin),
        "sekda": _holder(sekda),
        "staf": Pegawai.objects.get(pk=anggota[0]).akun,
        "admin": Akun.objects.filter(jenis=JenisAkun.ADMINISTRATOR).first(),
    }
    if berjalan:
        people["pemantau"] = _holder(pada.pos[berjalan.peran.filter(peran="pemantau").first().jabatan_id])
    things = {
        "perkara": perkara.pk,
        "berjalan": berjalan.pk if berjalan else None,
        "staf": anggota[0],
        "unit": _largest(semua),
        "peraturan": pada.profil.id,
    }
    if target := _widest_target(pada):
        people["penyusun"] = _holder(pada.pos[target.jabatan_id])
        berlaku = Perjanjian.objects.get(unit_id=target.unit_id, tahun=target.tahun, keadaan=KeadaanPerjanjian.BERLAKU)
        things |= {"target": target.pk, "pohon": target.unit_id, "tahun": target.tahun, "perjanjian": berlaku.pk}
    form = {"jabatan": pemimpin.id, "bentuk": "tim", "pegawai": anggota[:3], "ketua": anggota[0]}
    return people, things, form


def _widest_target(pada: object) -> Target | None:
    """The target of a perjanjian kinerja in the unit with most targets, from which most was divided."""
    berlaku = Target.objects.filter(keadaan=KeadaanTarget.BERLAKU)
    unit = Counter(berlaku.values_list("unit_id", flat=True)).most_common(1)
    pokok = berlaku.filter(unit_id=unit[0][0], cara=CaraBagi.POKOK) if unit else berlaku.none()
    dihitung = pokok.annotate(banyak=Count("anak")).order_by("-banyak", "pk")
    return next((satu for satu in dihitung if pada.pos[satu.jabatan_id].pemangku), None)


def _largest(semua: tuple) -> int:
    """The Perangkat Daerah with most people."""
    jalur = dict(Unit.objects.values_list("id", "jalur"))
    return Counter(int(jalur[o.orang.unit_id].split("/")[2] or 0) for o in semua).most_common(1)[0][0]


def _holder(pos: object) -> Akun:
    return Pegawai.objects.get(pk=pos.pemangku[0].pegawai_id).akun


def masuk(akun: Akun) -> str:
    """The value of the session cookie of a new session."""
    client = Client()
    client.force_login(akun, backend=settings.AUTHENTICATION_BACKENDS[0])
    return client.cookies[settings.SESSION_COOKIE_NAME].value
