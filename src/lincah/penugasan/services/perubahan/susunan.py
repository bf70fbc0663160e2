"""Other people in a case: its rows, its roles, its flow from here on."""

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import OrangKini
from lincah.law.alur import Keadaan, ganti_tahapan, ke_dict, sesuaikan_keadaan
from lincah.penugasan.models import Anggota, BentukPenugasan, Penugasan, PeranAnggota, PeranPerkara
from lincah.penugasan.models.penugasan import AnggotaQuerySet
from lincah.penugasan.peran import PENETAP_LAIN, PERNAH
from lincah.penugasan.services.peran import baris_jabatan, baris_pegawai, buat_peran, peran_anggota
from lincah.penugasan.services.perubahan.orang import tulis_peran_orang
from lincah.penugasan.services.perubahan.rancangan import RancanganUbahan
from lincah.penugasan.services.usulan import alur_penugasan, simpan_alur


def terapkan_susunan(penugasan: Penugasan, rancangan: RancanganUbahan) -> list[PeranPerkara]:
    """Write the new people and roles; the step follows. Who loses a part may still read. Returns the roles."""
    if rancangan.usulan is None or rancangan.rancangan is None:
        raise ValueError("perubahan ini tidak menyangkut orang")
    _tulis_orang(penugasan, rancangan)
    peran = _tulis_peran(penugasan, rancangan)
    alur = rancangan.acuan.alur
    baru = ganti_tahapan(alur, alur_penugasan(rancangan.rancangan))
    if ke_dict(baru) != ke_dict(alur):
        penugasan.alur = simpan_alur(rancangan.rancangan.kini.profil, baru)
    semua = frozenset(str(satu.pegawai_id) for satu in peran if satu.peran == "pegawai")
    keadaan = sesuaikan_keadaan(baru, Keadaan(penugasan.langkah, frozenset(penugasan.sudah)), semua)
    penugasan.langkah, penugasan.sudah = keadaan.langkah, sorted(keadaan.sudah)
    penugasan.bentuk, penugasan.penetap_id = rancangan.usulan.bentuk.value, rancangan.penetap_id
    return peran


def _tulis_orang(penugasan: Penugasan, rancangan: RancanganUbahan) -> None:
    usulan, ubahan = rancangan.usulan, rancangan.ubahan
    orang = {satu.pegawai_id: satu for satu in rancangan.rancangan.orang} if rancangan.rancangan else {}
    semua = Anggota.objects.filter(penugasan=penugasan)
    semua.filter(pegawai_id=ubahan.keluar).update(sampai=ubahan.berlaku, peran=PeranAnggota.ANGGOTA)
    semua.bertugas().filter(peran=PeranAnggota.KETUA).update(peran=PeranAnggota.ANGGOTA)  # one ketua at a time
    if ubahan.masuk is not None:
        _masukkan(penugasan, rancangan, orang[ubahan.masuk])
    for satu in semua.bertugas():
        if usulan is not None and satu.peran != (baru := peran_anggota(satu.pegawai_id, usulan)):
            satu.peran = baru
            satu.save(update_fields=["peran"])


def _masukkan(penugasan: Penugasan, rancangan: RancanganUbahan, orang: OrangKini) -> None:
    """Who was here before comes back on the same row and accepts anew."""
    isi = {"jabatan": orang.jabatan, "peran": PeranAnggota.ANGGOTA, "diterima": None, "sampai": None}
    isi["dari"] = rancangan.ubahan.berlaku
    Anggota.objects.update_or_create(penugasan=penugasan, pegawai_id=orang.pegawai_id, defaults=isi)


def terapkan_orang(aktor: Aktor, penugasan: Penugasan, rancangan: RancanganUbahan) -> list[PeranPerkara]:
    """The same where the officers stay as they are: only who is in it, and who leads."""
    ubahan, semua = rancangan.ubahan, Anggota.objects.filter(penugasan=penugasan)
    semua.filter(pegawai_id=ubahan.keluar).update(sampai=ubahan.berlaku, peran=PeranAnggota.ANGGOTA)
    if rancangan.pinjam is not None:
        Anggota.objects.filter(penugasan=rancangan.pinjam, pegawai_id=ubahan.keluar).update(sampai=ubahan.berlaku)
    if ubahan.masuk is not None and rancangan.masuk is not None:
        _masukkan(penugasan, rancangan, rancangan.masuk)
    _pimpin(semua, rancangan.ketua)
    peran = tulis_peran_orang(aktor, penugasan)
    orang = frozenset(str(satu.pegawai_id) for satu in peran if satu.peran == "pegawai")
    keadaan = Keadaan(penugasan.langkah, frozenset(penugasan.sudah))
    keadaan = sesuaikan_keadaan(rancangan.acuan.alur, keadaan, orang)
    penugasan.langkah, penugasan.sudah = keadaan.langkah, sorted(keadaan.sudah)
    penugasan.bentuk = BentukPenugasan.TIM if len(orang) > 1 else BentukPenugasan.INDIVIDU
    return peran


def _pimpin(semua: AnggotaQuerySet, ketua: int | None) -> None:
    bertugas = semua.bertugas()
    sendiri = bertugas.count() == 1
    bertugas.update(peran=PeranAnggota.INDIVIDU if sendiri else PeranAnggota.ANGGOTA)
    if not sendiri:
        bertugas.filter(pegawai_id=ketua).update(peran=PeranAnggota.KETUA)


def _tamu(penugasan: Penugasan, rancangan: RancanganUbahan, lama: list[PeranPerkara]) -> list[PeranPerkara]:
    """Who joined by a letter of their own keeps the part, and who set that letter too."""
    lain = Anggota.objects.bertugas().filter(penugasan=penugasan, permohonan__isnull=False)
    orang = list(lain.order_by("id").values_list("pegawai_id", flat=True))
    memimpin = rancangan.usulan.ketua if rancangan.usulan else None
    baris = [
        *baris_pegawai(penugasan, "pegawai", orang),
        *baris_pegawai(penugasan, "utama", [] if memimpin else orang),
        *baris_jabatan(
            penugasan, PENETAP_LAIN, [s.jabatan_id for s in lama if s.peran == PENETAP_LAIN and s.jabatan_id]
        ),
    ]
    return PeranPerkara.objects.bulk_create(baris)


def _tulis_peran(penugasan: Penugasan, rancangan: RancanganUbahan) -> list[PeranPerkara]:
    lama = list(PeranPerkara.objects.filter(penugasan=penugasan).order_by("id"))
    PeranPerkara.objects.filter(penugasan=penugasan).delete()
    if rancangan.rancangan is None or rancangan.usulan is None:
        raise ValueError("perubahan ini tidak menyangkut orang")
    baru = buat_peran(penugasan, rancangan.rancangan, rancangan.usulan)
    baru += _tamu(penugasan, rancangan, lama)
    ada = {(satu.jabatan_id, satu.pegawai_id) for satu in baru}
    hilang = dict.fromkeys((s.jabatan_id, s.pegawai_id) for s in lama if (s.jabatan_id, s.pegawai_id) not in ada)
    pernah = [PeranPerkara(penugasan=penugasan, peran=PERNAH, jabatan_id=j, pegawai_id=p) for j, p in hilang]
    return [*baru, *PeranPerkara.objects.bulk_create(pernah)]
