"""`lincah audit [SLUG]`: verify the audit trail, name what was changed; `--segel` seals the tail first."""

import argparse
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lincah.audit.pemeriksaan import HasilPeriksa

ADA_TEMUAN = 1
EKOR_DISEBUT = 10


def register(sub: Any) -> None:
    perintah = sub.add_parser("audit", help="periksa jejak audit; keluar dengan 1 bila ada temuan")
    perintah.add_argument("slug", nargs="?", help="satu instansi saja; tanpa ini semuanya")
    perintah.add_argument("--segel", action="store_true", help="segel dahulu semua peristiwa yang belum tersegel")
    perintah.add_argument("--akar", metavar="HEKSA", help="akar yang pernah dicatat di luar; harus masih ada di rantai")
    perintah.add_argument("--json", action="store_true", help="hasil untuk dibaca mesin")
    perintah.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from lincah.cli import siap

    with siap.basis_data():
        from lincah.registry.konteks import di_instansi
        from lincah.registry.queries import semua_instansi

        ada_temuan = False
        for instansi in [siap.instansi(args.slug)] if args.slug else semua_instansi():
            with di_instansi(instansi):
                hasil = _verify(args)
            hilang = bool(args.akar) and args.akar.lower() not in hasil.akar
            ada_temuan = ada_temuan or hilang or bool(hasil.temuan)
            print(_json(instansi.slug, hasil, hilang) if args.json else _report(instansi.nama, hasil, hilang))
    return ADA_TEMUAN if ada_temuan else 0


def _verify(args: argparse.Namespace) -> "HasilPeriksa":
    from lincah.audit.pemeriksaan import periksa
    from lincah.audit.services import segel
    from lincah.registry.waktu import sekarang

    while args.segel and segel(waktu=sekarang(), semua=True) is not None:
        pass
    return periksa()


def _report(nama: str, hasil: "HasilPeriksa", hilang: bool) -> str:
    baris = [f"{nama}: {hasil.jumlah} peristiwa diperiksa, {hasil.tersegel} tersegel oleh {len(hasil.akar)} akar."]
    if hasil.ekor:
        disebut = ", ".join(map(str, hasil.ekor[:EKOR_DISEBUT])) + (" …" if len(hasil.ekor) > EKOR_DISEBUT else "")
        baris.append(f"  Belum tersegel: {len(hasil.ekor)} peristiwa (nomor {disebut}).")
        baris.append("  Penghapusan di antara yang belum tersegel tidak dapat diketahui; segel dengan --segel.")
    baris += [f"  TEMUAN ({satu.jenis.value}): {satu.pesan}." for satu in hasil.temuan]
    if hilang:
        baris.append("  TEMUAN (akar catatan): akar yang dicatat di luar tidak ada lagi di rantai.")
    if not hasil.temuan and not hilang:
        baris.append("  Tidak ada temuan.")
    if hasil.akar:
        baris.append(f"  Akar terakhir, untuk dicatat di luar sistem: {hasil.akar[-1]}")
    return "\n".join(baris)


def _json(slug: str, hasil: "HasilPeriksa", hilang: bool) -> str:
    temuan = [
        {
            "jenis": satu.jenis.name.lower(),
            "pesan": satu.pesan,
            "peristiwa": satu.peristiwa_id,
            "akar": satu.akar_id,
            "kelompok": list(satu.kelompok),
        }
        for satu in hasil.temuan
    ]
    isi = {
        "instansi": slug,
        "jumlah": hasil.jumlah,
        "tersegel": hasil.tersegel,
        "ekor": list(hasil.ekor),
        "akar_terakhir": hasil.akar[-1] if hasil.akar else None,
        "akar_catatan_hilang": hilang,
        "temuan": temuan,
    }
    return json.dumps(isi, ensure_ascii=False)
