"""The print of one case: its rows and events with gaps for whoever, wherever, whenever."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.db import models

from lincah.audit.models import Peristiwa
from lincah.audit.sidik import KELOMPOK, kanonik, teks_waktu
from lincah.kedudukan.models import Jabatan, Pegawai, Unit
from lincah.kedudukan.queries import Kini
from lincah.naskah.models import Naskah, SuratMasuk, TandaTangan
from lincah.naskah.nama import nip_tercetak
from lincah.penugasan.models import AlurTersimpan, Penugasan
from lincah.penugasan.services.pencipta import pencipta_unit
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import tanggal_di
from lincah.setahun.hukum import TIGA, Restu
from lincah.setahun.isian import COPY, Isian, ganti_tetap, lubang, teks_copy
from lincah.setahun.klise import Cetakan, MasukCetakan, SuratCetakan
from lincah.setahun.samaran import AWAL_NOMOR, NOMOR, ORANG, PANGKAT, POS, SELANG, tanda_pangkat
from lincah.setahun.tabel import Baris, Tabel, baca_perkara, list_peristiwa, tabel_perkara
from lincah.setahun.tanggalan import lubangi_hari

PEMISAH, SEKAT = "\x1d", "\x1e"
"""Between events, and between the groups of fields of one."""
UUID_TEKS = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
JENIS_FK = {Pegawai: "P", Jabatan: "J", Unit: "U"}
KOLOM_PEGAWAI = {"penanda_tangan_id", "pegawai_id"}
ORANG_JSON = {"pegawai", "pegawai_id", "ketua", "masuk", "keluar", "penerus", "pelaksana", "kepada", "oleh"}
POS_JSON = {"jabatan", "jabatan_id", "koordinator"}
UNIT_JSON = {"unit", "unit_id"}
KOLOM_ORANG_TEKS = {(Penugasan, "sudah")}
BILANGAN = "\ue002{}\ue003"
"""A number that is to be filled in, while it passes through JSON as a text."""


def _bilangan(teks: str) -> str:
    return teks.replace('"\ue002', "").replace('\ue003"', "")


class CetakanKeliru(LookupError):
    """A row names somebody or something that has no part in the case; the message says what."""


def cetak(penugasan_id: UUID, restu: Restu, pada: Kini, mulai: date) -> Cetakan:
    """Take the print of a case just walked under marks. Errors: CetakanKeliru."""
    return _Pencetak(restu, pada, mulai, baca_perkara(penugasan_id)).cetak(penugasan_id)


class _Pencetak:
    """Knows everything that is to become a gap."""

    def __init__(self, restu: Restu, pada: Kini, mulai: date, baris: dict[Tabel, list[Baris]]) -> None:
        self.restu, self.pada, self.hari, self.baris = restu, pada, mulai, baris
        self.orang = {satu: ke for ke, satu in enumerate(restu.pegawai)}
        self.pos = {satu.id: ke for ke, satu in enumerate(restu.pos)}
        self.unit = {satu: ke for ke, satu in reversed(list(enumerate(restu.unit)))}
        self.staf = {id: ke for ke, (id, _) in reversed(list(enumerate(restu.jabatan)))}
        self.awal = {t.nama: AWAL_NOMOR + ke * SELANG for ke, t in enumerate(t for t in tabel_perkara() if t.bernomor)}
        self.uuid: dict[str, int] = {}
        self.alur: dict[int, int] = {}
        self.tanda = self._tanda_tangan()
        self.tetap = ganti_tetap(self._tetap())

    def cetak(self, penugasan_id: UUID) -> Cetakan:
        tabel = {
            satu: (len(isi), Isian.potong(self._lubangi("".join(self._copy(satu, ini) for ini in isi))))
            for satu, isi in self.baris.items()
            if satu.model is not Naskah
        }
        semua = list(list_peristiwa(penugasan_id))
        peristiwa = Isian.potong(PEMISAH.join(self._peristiwa(satu) for satu in semua))
        surat = tuple(map(self._surat, self._naskah()))
        alur = {
            f"L{ke}": AlurTersimpan.objects.values("sidik", "profil", "profil_hash", "isi").get(pk=id)
            for id, ke in self.alur.items()
        }
        akhir = tanggal_di(instansi_kini(), max(satu.waktu for satu in semua))
        return Cetakan(
            self.restu, self.hari, akhir, tabel, peristiwa, len(semua), surat, tuple(self._masuk()), alur,
            len(self.uuid),
        )  # fmt: skip

    def _naskah(self) -> list[Baris]:
        semua = next((isi for satu, isi in self.baris.items() if satu.model is Naskah), [])
        return sorted(semua, key=lambda satu: satu["dibuat"])

    def _tanda_tangan(self) -> dict[UUID, Baris]:
        semua = next((isi for satu, isi in self.baris.items() if satu.model is TandaTangan), [])
        return {satu["naskah_id"]: satu for satu in semua}

    def _tetap(self) -> dict[str, str]:
        """Texts that mean one thing: numbers, codes and signatures of letters, NIP, names of units."""
        pasangan: dict[str, str] = {}
        for ke, satu in enumerate(self._naskah()):
            pasangan |= {satu["nomor"]: lubang(f"N{ke}"), satu["kode_verifikasi"]: lubang(f"K{ke}")}
            pasangan |= {satu["berkas_id"]: lubang(f"H{ke}")}
            if (tanda := self.tanda.get(satu["id"])) is not None:
                pasangan |= {tanda["berkas_id"]: lubang(f"G{ke}"), tanda["nomor_seri"]: lubang(f"S{ke}")}
                pasangan |= {tanda["sidik_sertifikat"]: lubang(f"F{ke}")}
        for satu in Pegawai.objects.filter(pk__in=self.orang).exclude(nip=""):
            ke = self.orang[satu.pk]
            pasangan |= {satu.nip: lubang(f"n{ke}"), nip_tercetak(satu.nip): lubang(f"m{ke}")}
        for satu in Unit.objects.filter(pk__in=self.unit):
            ke = self.unit[satu.pk]
            pasangan |= {satu.nama: lubang(f"u{ke}"), satu.nama.upper(): lubang(f"V{ke}")}
        for baris in self.baris.get(next(t for t in tabel_perkara() if t.model is Penugasan), []):
            ke = self.uuid.setdefault(str(baris["id"]), len(self.uuid))
            pasangan |= {f"{baris['id'].hex[-12:]}:": lubang(f"y{ke}") + ":"}
        return pasangan

    def _lubangi(self, teks: str) -> str:
        """Every gap that can be told from the text alone."""
        teks = self.tetap(UUID_TEKS.sub(self._uuid, teks))
        teks = NOMOR.sub(self._nomor, ORANG.sub(self._nama, POS.sub(self._nama_pos, teks)))
        teks = PANGKAT.sub(self._pangkat, teks)
        teks = teks.replace("@t1:@t2@:@", lubang("t1")).replace("@T1:@T2@:@", lubang("T1"))
        for ke in (0, 2):
            teks = teks.replace(f"@t{ke}@", lubang(f"t{ke}")).replace(f"@T{ke}@", lubang(f"T{ke}"))
        return lubangi_hari(teks, self.hari)

    def _uuid(self, ketemu: re.Match[str]) -> str:
        return lubang(f"x{self.uuid.setdefault(ketemu[0], len(self.uuid))}")

    def _nama(self, ketemu: re.Match[str]) -> str:
        huruf = ("p" if ketemu[1] == "p" else "q") if ketemu[3] else ("b" if ketemu[1] == "p" else "B")
        return lubang(f"{huruf}{self._letak(self.orang, int(ketemu[2]), 'orang')}")

    def _nama_pos(self, ketemu: re.Match[str]) -> str:
        id, kecil = int(ketemu[2]), ketemu[1] == "j"
        if id in self.staf and id not in self.pos and kecil:
            return lubang(f"w{self.staf[id]}")
        return lubang(f"{'j' if kecil else 'Q'}{self._letak(self.pos, id, 'jabatan')}")

    def _pangkat(self, ketemu: re.Match[str]) -> str:
        tanda = {tanda_pangkat(satu): ke for satu, ke in self.orang.items()}
        ke = tanda.get(f"#{ketemu[2]}#")
        if ke is None:
            raise CetakanKeliru(f"pangkat {ketemu[0]} bukan milik seorang pun dalam perkara ini")
        return lubang(f"{'k' if ketemu[1] else 'g'}{ke}")

    def _nomor(self, ketemu: re.Match[str]) -> str:
        ke, sisa = divmod(int(ketemu[0]) - AWAL_NOMOR, SELANG)
        nama = list(self.awal)[ke]
        semua = next(isi for satu, isi in self.baris.items() if satu.nama == nama)
        urut = next((letak for letak, satu in enumerate(semua) if satu["id"] == int(ketemu[0])), None)
        if urut is None:
            raise CetakanKeliru(f"baris {sisa} dari {nama} tidak termasuk perkara ini")
        return lubang(f"r{nama}:{urut}")

    def _letak(self, ada: Mapping[int, int], id: int, apa: str) -> int:
        if id not in ada:
            raise CetakanKeliru(f"{apa} {id} tidak mempunyai bagian dalam perkara ini")
        return ada[id]

    def _copy(self, tabel: Tabel, baris: Baris) -> str:
        return "\t".join(self._kolom(tabel.model, satu, baris[satu.attname]) for satu in tabel.kolom) + "\n"

    def _kolom(self, model: type[models.Model], kolom: "models.Field[Any, Any]", nilai: object) -> str:
        if nilai is None:
            return r"\N"
        if (model, kolom.name) in KOLOM_ORANG_TEKS and isinstance(nilai, list):
            return "{" + ",".join(lubang(f"P{self._letak(self.orang, int(satu), 'orang')}") for satu in nilai) + "}"
        tujuan = kolom.related_model if isinstance(kolom, models.ForeignKey) else None
        if tujuan in JENIS_FK or kolom.attname in KOLOM_PEGAWAI:
            return self._acuan(JENIS_FK.get(tujuan, "P"), int(str(nilai)))  # type: ignore[arg-type]
        if tujuan is AlurTersimpan:
            return lubang(f"L{self.alur.setdefault(int(str(nilai)), len(self.alur))}")
        if isinstance(kolom, models.JSONField):
            return _bilangan(json.dumps(self._json(nilai), ensure_ascii=False)).translate(COPY)
        return teks_copy(nilai)

    def _acuan(self, jenis: str, id: int) -> str:
        if jenis == "J" and id in self.staf and id not in self.pos:
            return lubang(f"W{self.staf[id]}")
        ada = {"P": self.orang, "J": self.pos, "U": self.unit}[jenis]
        return lubang(f"{jenis}{self._letak(ada, id, {'P': 'orang', 'J': 'jabatan', 'U': 'unit'}[jenis])}")

    def _json(self, nilai: Any, kunci: str = "") -> Any:
        """The value with a mark where a number means a person, a post or a unit; the marks are made gaps as text."""
        if isinstance(nilai, dict):
            return {satu: self._json(isi, satu) for satu, isi in nilai.items()}
        if isinstance(nilai, list):
            return [self._json(satu, kunci) for satu in nilai]
        if type(nilai) is not int or nilai >= AWAL_NOMOR:
            return nilai
        for nama, jenis in ((ORANG_JSON, "P"), (POS_JSON, "J"), (UNIT_JSON, "U"), ({"akun_id"}, "A")):
            if kunci in nama:
                return BILANGAN.format(self._akun(nilai) if jenis == "A" else self._acuan(jenis, nilai))
        return nilai

    def _akun(self, id: int) -> str:
        milik = Pegawai.objects.filter(akun_id=id).values_list("pk", flat=True).first()
        return lubang(f"A{self._letak(self.orang, milik or 0, 'akun')}")

    def _peristiwa(self, satu: Any) -> str:
        kelompok = {
            "waktu": teks_waktu(satu.waktu),
            "jenis": satu.jenis,
            "objek": [satu.objek_jenis, satu.objek_id],
            "pelaku": self._json(satu.pelaku),
            "isi": self._json(satu.isi),
            "kuitansi": self._json(satu.kuitansi),
        }
        teks = [_bilangan(kanonik(kelompok[nama])) for nama in KELOMPOK]
        return self._lubangi(SEKAT.join(teks))

    def _surat(self, baris: Baris) -> SuratCetakan:
        kecuali = {"isi", "nomor", "urut", "tahun", "kode_register", "kode_verifikasi", "berkas_id"}
        model = Naskah
        isi = {
            kolom.column: Isian.potong(self._lubangi(self._kolom(model, kolom, baris[kolom.attname])))
            for kolom in model._meta.concrete_fields
            if kolom.attname not in kecuali
        }
        cetak = Isian.potong(self._lubangi(json.dumps(baris["isi"], ensure_ascii=False)))
        tanda = self.tanda.get(baris["id"])
        return SuratCetakan(baris["tanggal"], self._pencipta(baris), isi, cetak, tanda["dicatat"] if tanda else None)

    def _masuk(self) -> Iterator[MasukCetakan]:
        surat = [satu["id"] for satu in self._naskah()]
        kode = {pencipta_unit(self.pada, id).kode: ke for id, ke in self.unit.items()}
        for satu in SuratMasuk.objects.filter(naskah_id__in=surat).order_by("id"):
            dicatat = Peristiwa.objects.filter(objek_jenis="agenda", objek_id=satu.kode, isi__urut=satu.urut)
            oleh = _bilangan(json.dumps(self._json(dicatat.latest("id").pelaku), ensure_ascii=False))
            teks = (str(satu.naskah_id), satu.dari, satu.perihal, oleh)
            id, dari, perihal, pelaku = (Isian.potong(self._lubangi(ini)) for ini in teks)
            yield MasukCetakan(id, kode[satu.kode], dari, perihal, satu.catatan, pelaku, satu.dicatat)

    def _pencipta(self, baris: Baris) -> int:
        """The unit of the post it was signed from, or of the officer who signed it; else the one whose work it is."""
        sebutan = baris["jabatan_penanda_tangan"]
        bernama = next((satu.id for satu in self.restu.pos if satu.nama in sebutan), 0)
        tanda = POS.search(sebutan)
        id = int(tanda[2]) if tanda is not None else bernama
        if id in self.pos:
            return self.pos[id] * TIGA
        if id in self.staf:
            return (len(self.pos) + self.staf[id]) * TIGA
        perkara = next(isi for satu, isi in self.baris.items() if satu.model is Penugasan)
        return self.unit[perkara[0]["unit_id"]]
