"""`lincah jalan`: walk a flow of a regulation with invented people, step by step."""

import argparse
import sys
from typing import Any

from lincah.law.alur import lakukan, mulai
from lincah.law.penugasan import AlurPenugasan, Cara, Lingkup
from lincah.law.profil import Profil
from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, muat_profil
from lincah.peraturan.sebutan import lengkap, para

ORANG = ("Sari", "Budi", "Ketut", "Rina", "Togar", "Wayan", "Dewi", "Halim")


def register(sub: Any) -> None:
    """Add the command to the parser."""
    parser = sub.add_parser("jalan", help="memainkan alur penugasan suatu peraturan dengan orang rekaan")
    parser.add_argument("peraturan", help="id peraturan: nama foldernya")
    parser.add_argument("alur", choices=["alur"], help="yang dimainkan")
    parser.add_argument("situasi", nargs="*", help="cara=… lingkup=…")
    parser.add_argument("--hasil", action="append", default=[], help="hasil yang dipilih bila ada, misalnya tolak")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit 0 at an end of the flow; 2 when there is no such flow."""
    try:
        profil = muat_profil(args.peraturan)
        situasi = dict(satu.split("=", 1) for satu in args.situasi)
        cara, lingkup = Cara(situasi.get("cara", "")), Lingkup(situasi.get("lingkup", ""))
    except (ProfilTidakDikenal, ProfilKeliru, ValueError) as galat:
        print(f"lincah jalan: {galat}; tulis cara={'|'.join(Cara)} lingkup={'|'.join(Lingkup)}", file=sys.stderr)
        return 2
    alur = profil.permohonan.cari(cara, lingkup)
    if alur is None:
        status = profil.penugasan.cari_instrumen(cara, lingkup).status
        print(f"tidak ada alur: {cara} {lingkup} {status.nilai} [{status.dasar}]", file=sys.stderr)
        return 2
    print("\n".join(_main(profil, alur, args.hasil)))
    return 0


def _main(profil: Profil, alur: AlurPenugasan, dipilih: list[str]) -> list[str]:
    tabel, sebut = alur.ke_alur(), profil.kosakata
    orang: dict[str, str] = {}
    keadaan, baris = mulai(tabel), []
    while not tabel.selesai(keadaan.langkah):
        langkah = next(satu for satu in alur.langkah if satu.kode == keadaan.langkah)
        hasil = next((satu for satu in langkah.hasil if satu.kode in dipilih), langkah.hasil[0])
        pelaku = langkah.pelaku[0]
        nama = orang.setdefault(pelaku, ORANG[len(orang) % len(ORANG)])
        isi = dict.fromkeys(hasil.wajib, "terisi")
        simpulan = lakukan(tabel, keadaan, hasil.kode, pelaku=nama, peran=frozenset(langkah.pelaku), isi=isi)
        naskah = f"; {sebut.sebut(hasil.naskah)}" if hasil.naskah else ""
        kepada = f" kepada {para(sebut, hasil.kepada)}" if hasil.kepada else ""
        tembusan = f"; tembusan {lengkap(sebut, hasil.tembusan)}" if hasil.tembusan else ""
        tindakan = (
            f"{nama} ({sebut.sebut_semua(langkah.pelaku)}) {sebut.sebut(langkah.kode)}: {sebut.sebut(hasil.kode)}"
        )
        baris.append(f"{len(baris) + 1}. {tindakan}{naskah}{kepada}{tembusan} [{hasil.dasar.dasar}]")
        if simpulan.jawaban is None or len(baris) > len(alur.langkah) * 3:
            break
        keadaan = simpulan.jawaban
    return [*baris, f"= {sebut.sebut(keadaan.langkah)}"]
