"""JSON Schema (draft 7) of every file of a profile, made from the tables the loader reads by."""

from collections.abc import Callable
from typing import Any

from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Unsur
from lincah.law.kernel.rujukan import TANPA_LABEL
from lincah.peraturan.baca_kosakata import KODE
from lincah.peraturan.bentuk import BENTUK, Bentuk, Isi, Ragam, daftar_kata
from lincah.peraturan.bentuk.daftar import SUNYI
from lincah.peraturan.bentuk.kasus import KASUS

Skema = dict[str, Any]
DRAF = "http://json-schema.org/draft-07/schema#"
TEKS: Skema = {"type": ["string", "number"], "minLength": 1}
RUJUKAN: Skema = {"type": "string", "pattern": rf"^([^:]+: )?({'|'.join(Unsur)})( .+)?$"}
NAMA: Skema = {
    "type": "object",
    "propertyNames": {"pattern": KODE},
    "additionalProperties": {"type": "string", "minLength": 1},
}
TANGGAL: Skema = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}


def semua_skema(kosakata: Kosakata) -> dict[str, Skema]:
    """Every schema by the name of its file, with the words of this vocabulary."""
    hasil = {nama: _berkas(satu, kosakata) for nama, satu in BENTUK.items()}
    return hasil | {"susunan.yaml": _susunan(), "kasus.yaml": _kasus(kosakata)}


def _berkas(satu: Bentuk, kosakata: Kosakata) -> Skema:
    penyusun = _Penyusun(kosakata)
    isi = penyusun.peta(satu)
    return {"$schema": DRAF, "title": satu.arti, **isi, "definitions": penyusun.bagian}


def _kasus(kosakata: Kosakata) -> Skema:
    penyusun = _Penyusun(kosakata)
    harapan = [{"required": [kunci]} for kunci in ("jawab", "dasar", "keliru")]
    isi = {**penyusun.peta(KASUS), "anyOf": harapan}
    return {"$schema": DRAF, "title": KASUS.arti, "type": "array", "items": isi, "definitions": penyusun.bagian}


def _susunan() -> Skema:
    cabang: Skema = {"$ref": "#/definitions/cabang"}
    label = {"anyOf": [{"type": ["integer", "array"]}, {"type": "object", "additionalProperties": cabang}]}
    unsur = {satu.value: cabang if satu in TANPA_LABEL else label for satu in Unsur}
    isi = {"type": ["object", "null"], "properties": unsur, "additionalProperties": False}
    arti = "Setiap tempat dalam peraturan yang dapat dirujuk: unsur ke jumlah, daftar, atau peta labelnya."
    return {"$schema": DRAF, "title": arti, **cabang, "definitions": {"cabang": isi}}


class _Penyusun:
    """Makes the schema of one file; what is used twice stands once under `bagian`."""

    def __init__(self, kosakata: Kosakata) -> None:
        self.kosakata, self.bagian = kosakata, dict[str, Skema]()

    def peta(self, satu: Bentuk) -> Skema:
        """One mapping: its keys and no others."""
        return {
            "type": "object",
            "description": satu.arti,
            "properties": {kunci: self.isi(isi) | {"description": isi.arti} for kunci, isi in satu.kunci.items()},
            "required": [kunci for kunci, isi in satu.kunci.items() if isi.wajib],
            "additionalProperties": False,
        }

    def isi(self, isi: Isi) -> Skema:
        """What stands behind one key."""
        return self._ragam[isi.ragam](self, isi)

    def _acuan(self, nama: str, buat: Callable[[], Skema]) -> Skema:
        if nama not in self.bagian:
            self.bagian[nama] = {}  # a shape that holds itself ends here
            self.bagian[nama] = buat()
        return {"allOf": [{"$ref": f"#/definitions/{nama}"}]}

    def _bentuk(self, satu: Bentuk | None) -> Skema:
        if satu is None:
            raise TypeError("the table names no shape here")
        return self._acuan(satu.nama, lambda: self.peta(satu))

    def _kata(self, isi: Isi) -> Skema:
        return self._acuan(f"kata_{isi.kata}", lambda: self._pilihan(isi.kata)) if isi.kata else TEKS

    def _pilihan(self, nama: str) -> Skema:
        kata = daftar_kata(nama, self.kosakata)
        angka = [int(satu) for satu in kata if satu.isdigit()]
        return {"enum": [*kata, *angka], "enumDescriptions": [*map(self.kosakata.sebut, kata), *map(str, angka)]}

    def _tingkat(self, isi: Isi) -> Skema:
        kata = self._kata(isi)
        return _satu_atau_semua({"anyOf": [kata, {"type": "array", "items": kata, "minItems": 1}]}, paling_sedikit=1)

    def _menurut_kode(self, isi: Isi) -> Skema:
        anak = self._bentuk(isi.bentuk)
        kode = self._kata(isi) if isi.kata else {"pattern": KODE}
        return {"type": "object", "propertyNames": kode, "additionalProperties": anak, "minProperties": 1}

    def _ketentuan(self, isi: Isi) -> Skema:
        daftar = {"type": "array", "items": self._bentuk(isi.bentuk), "minItems": 1}
        return {"if": {"type": "object"}, "then": self._bentuk(SUNYI), "else": daftar}

    _ragam: dict[Ragam, Callable[["_Penyusun", Isi], Skema]] = {
        Ragam.TEKS: lambda diri, isi: TEKS,
        Ragam.BENAR: lambda diri, isi: {"type": "boolean"},
        Ragam.TANGGAL: lambda diri, isi: TANGGAL,
        Ragam.BEBAS: lambda diri, isi: {},
        Ragam.KATA: lambda diri, isi: diri._kata(isi),
        Ragam.DAFTAR: lambda diri, isi: _satu_atau_semua(diri._kata(isi)),
        Ragam.BEBERAPA: lambda diri, isi: _satu_atau_semua(diri._kata(isi), paling_sedikit=1),
        Ragam.TINGKAT: lambda diri, isi: diri._tingkat(isi),
        Ragam.RUJUKAN: lambda diri, isi: _satu_atau_semua(RUJUKAN, paling_sedikit=1),
        Ragam.PETA: lambda diri, isi: diri._bentuk(isi.bentuk),
        Ragam.BUTIR: lambda diri, isi: _satu_atau_semua(diri._bentuk(isi.bentuk)),
        Ragam.KETENTUAN: lambda diri, isi: diri._ketentuan(isi),
        Ragam.NAMA: lambda diri, isi: NAMA,
        Ragam.MENURUT_KODE: lambda diri, isi: diri._menurut_kode(isi),
    }


def _satu_atau_semua(satu: Skema, *, paling_sedikit: int = 0) -> Skema:
    daftar: Skema = {"type": "array", "items": satu, "minItems": paling_sedikit}
    return {"if": {"type": "array"}, "then": daftar, "else": satu}
