"""Real cases to act on: one JF or pelaksana assigned by his or her own leader, walked to done by whoever is asked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import islice, takewhile
from uuid import uuid4

from django.db import transaction

from lincah.kedudukan.akses import Aktor, sebagai
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import Kini, OrangKini, kini, orang_kini
from lincah.law.alur import Alur
from lincah.law.kedudukan import Kelas
from lincah.law.penugasan import Bentuk
from lincah.pelaksanaan.services import tindak
from lincah.penugasan.models import Penugasan, SifatTugas
from lincah.penugasan.peran import PENDELEGASI
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services import Hasil, Usulan, lakukan, usulkan
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini, sekarang

LETTER = "menetapkan"


@dataclass(frozen=True)
class Step:
    """Who does what in every case."""

    aktor: Aktor
    code: str
    filled: dict[str, object]


class Walker:
    """Opens cases alike and yields the acts that bring each from the letter to done; one in five is sent back once."""

    def __init__(self, instansi: Instansi, pada: Kini, orang: OrangKini) -> None:
        self.instansi, self.day, self.moment = instansi, hari_ini(instansi), sekarang()
        self.pada, self.orang, self.jabatan = pada, orang, orang.kedudukan.pemberi_tugas.jawaban
        self.pengusul = self._aktor(self.jabatan.pemangku[0].pegawai_id)
        case = self.open_case()
        self.alur: Alur = muat_alur(case.alur_id).alur
        self.aktor = {satu.peran: self._of(satu) for satu in case.peran.exclude(peran=PENDELEGASI)}
        acts = len(list(self._steps(case, back=False)))
        self.described = f"flow of {len(self.alur.langkah)} steps, {acts} acts a case, one in five returned once"

    @classmethod
    def typical(cls, instansi: Instansi) -> "Walker":
        """For the first JF whose own leader may assign."""
        pada = kini(instansi, hari_ini(instansi))
        return cls(instansi, pada, next(assignable(pada, hari_ini(instansi))))

    def acts(self, count: int, *, effects: bool = False) -> Iterator[Callable[[], Hasil]]:
        """The acts of `count` new cases; with effects the letter is signed beforehand: printing is another question."""
        perform = tindak if effects else lakukan
        for number in range(count):
            case = self.open_case()
            for step in self._steps(case, back=number % 5 == 0):
                call = partial(_perform, perform, step, case)
                if effects and step.code == LETTER:
                    lakukan(step.aktor, case.id, LETTER, isi={})
                else:
                    yield call

    def walk_until(self, case: Penugasan, code: str) -> None:
        """Perform what comes before the act `code`."""
        for step in takewhile(lambda one: one.code != code, self._steps(case, back=False)):
            _perform(tindak, step, case)

    def open_case(self) -> Penugasan:
        usulan = Usulan(
            kunci=uuid4(), jabatan_id=self.jabatan.id, judul="Menyusun dokumen", uraian="", target="1",
            satuan="dokumen", sifat=SifatTugas.RUTIN, mulai=self.day, selesai=self.day + timedelta(days=28),
            bentuk=Bentuk.INDIVIDU, pegawai=(self.orang.pegawai_id,),
        )  # fmt: skip
        case, rancangan = usulkan(self.pengusul, usulan)
        if case is None:
            raise AssertionError(rancangan.jalan.halangan)
        return case

    def _steps(self, case: Penugasan, *, back: bool) -> Iterator[Step]:
        anggota, place = case.anggota.get().pk, case.langkah
        filled = {
            "menyusun_rencana": {"rencana": "Rencana kegiatan.", "anggaran": 1_000_000},
            "menyusun_rincian": {"rincian": [("Menyusun", anggota, case.selesai)]},
            "menyerahkan_hasil": {"uraian": "Hasil."},
            "mengembalikan": {"catatan": "Lengkapi."},
        }
        while not self.alur.selesai(place):
            open_ = self.alur.langkah[place].tindakan
            act = next((t for t in open_ if back and t.kode == "mengembalikan"), None)
            back = back and act is None
            act = act or next(t for t in open_ if t.menunggu)
            yield Step(self.aktor[act.pelaku[0]], act.kode, filled.get(act.kode, {}))
            place = act.lanjut

    def _of(self, peran: object) -> Aktor:
        return self._aktor(peran.pegawai_id or self.pada.pos[peran.jabatan_id].pemangku[0].pegawai_id)

    def _aktor(self, pegawai_id: int) -> Aktor:
        return sebagai(self.instansi, Pegawai.objects.get(pk=pegawai_id), waktu=self.moment, tanggal=self.day)


def assignable(pada: Kini, day: date) -> Iterator[OrangKini]:
    """The JF whom the leader of their own unit may assign."""
    for satu in orang_kini(pada, day):
        pemberi = satu.kedudukan.pemberi_tugas.jawaban
        staff = satu.orang.kelas is Kelas.JF and satu.orang.pos_id is None
        own = pemberi is not None and pemberi == satu.kedudukan.pimpinan_unit.jawaban
        if staff and own and pemberi.pemangku and satu.kedudukan.model.jawaban:
            yield satu


def fill(instansi: Instansi, count: int) -> None:
    """Open cases until there are `count`, spread over people, each stopped at another step."""
    pada, day = kini(instansi, hari_ini(instansi)), hari_ini(instansi)
    for number, orang in enumerate(assignable(pada, day)):
        if Penugasan.objects.count() >= count:
            return
        with transaction.atomic():
            for act in islice(Walker(instansi, pada, orang).acts(1, effects=True), number % 9):
                act()


def _perform(perform: Callable[..., Hasil], step: Step, case: Penugasan) -> Hasil:
    hasil = perform(step.aktor, case.id, step.code, isi=step.filled, versi=None)
    if not hasil.berhasil:
        raise AssertionError(hasil.simpulan.alasan)
    return hasil
