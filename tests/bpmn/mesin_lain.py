"""A flow walked by SpiffWorkflow from the exported file alone, and beside it by `law.alur`."""

from dataclasses import dataclass, field

from SpiffWorkflow.bpmn.specs.mixins.events.end_event import EndEvent
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.task import Task
from SpiffWorkflow.util.task import TaskState
from tests.bpmn.alur_uji import Berkas

from lincah.law.alur import Alur, Keadaan, lakukan, list_terbuka, mulai
from lincah.peraturan.bpmn.unsur import id_langkah

ORANG = ("Ani", "Badu")
SEMUA = frozenset(ORANG)


class MesinLain:
    """The other engine: knows the file, and nothing of our tables."""

    def __init__(self, berkas: Berkas) -> None:
        self.berkas = berkas
        self.jalan = BpmnWorkflow(berkas.spek)
        self._maju()

    def _maju(self) -> None:
        """Let it go on by itself, then look once: every look walks through all tasks there ever were."""
        self.jalan.do_engine_steps()
        self.siap: list[Task] = self.jalan.get_tasks(state=TaskState.READY, manual=True)
        """The tasks that wait for somebody."""
        akhir = () if self.siap else self.jalan.get_tasks(spec_class=EndEvent, state=TaskState.COMPLETED)
        (letak,) = {str(satu.task_spec.bpmn_id) for satu in (*self.siap, *akhir)}
        self.di: str = letak
        """The one step at which it waits, or the end it reached."""

    @property
    def terbuka(self) -> set[str]:
        return set(self.berkas.tindakan[self.di]) if self.siap else set()

    def lakukan(self, kode: str) -> None:
        """Perform one act. Errors: KeyError when the task does not have it."""
        self.berkas.tindakan[self.di][kode]
        self.paksa(kode)

    def paksa(self, kode: str) -> None:
        """Say that this act was performed, and leave it to the engine what becomes of it."""
        tugas = self.siap[0]
        tugas.data |= {"tindakan": kode, "jumlah_pegawai": len(ORANG)}
        tugas.run()
        self._maju()


@dataclass
class Kita:
    """Our engine, asked for every officer of the flow at once."""

    alur: Alur
    keadaan: Keadaan = field(init=False)

    def __post_init__(self) -> None:
        self.keadaan = mulai(self.alur)

    @property
    def di(self) -> str:
        return id_langkah(self.keadaan.langkah)

    @property
    def terbuka(self) -> set[str]:
        peran = frozenset(peran for satu in self.alur.cari.values() for peran in satu.pelaku)
        return {satu.kode for nama in ORANG for satu in list_terbuka(self.alur, self.keadaan, pelaku=nama, peran=peran)}

    def lakukan(self, kode: str) -> bool:
        """Perform one act by whoever still may; False when it is refused."""
        aturan = self.alur.cari.get((self.keadaan.langkah, kode))
        isi = dict.fromkeys(aturan.wajib, "terisi") if aturan else {}
        peran = frozenset(aturan.pelaku) if aturan else frozenset[str]()
        nama = next(satu for satu in ORANG if satu not in self.keadaan.sudah)
        simpulan = lakukan(self.alur, self.keadaan, kode, pelaku=nama, peran=peran, semua=SEMUA, isi=isi)
        self.keadaan = simpulan.jawaban or self.keadaan
        return simpulan.jawaban is not None


@dataclass
class Berdua:
    """Both engines on one flow, in step."""

    berkas: Berkas
    kita: Kita = field(init=False)
    lain: MesinLain = field(init=False)

    def __post_init__(self) -> None:
        self.kita, self.lain = Kita(self.berkas.bernama.alur), MesinLain(self.berkas)
        self.check()

    def check(self) -> None:
        """Both stand at the same step, with the same acts open for as many people, or at the same end."""
        letak = (self.berkas.id, self.kita.keadaan)
        assert self.lain.di == self.kita.di, letak
        assert self.lain.terbuka == self.kita.terbuka, letak
        assert self.lain.jalan.is_completed() is self.kita.alur.selesai(self.kita.keadaan.langkah), letak
        setiap = any(satu.setiap for satu in self.kita.alur.langkah[self.kita.keadaan.langkah].tindakan)
        menunggu = len(SEMUA - self.kita.keadaan.sudah) if setiap else int(not self.lain.jalan.is_completed())
        assert len(self.lain.siap) == menunggu, letak

    def lakukan(self, kode: str) -> None:
        assert self.kita.lakukan(kode), (self.berkas.id, kode)
        self.lain.lakukan(kode)
        self.check()
