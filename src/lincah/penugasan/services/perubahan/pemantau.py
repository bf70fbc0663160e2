"""Who monitors teams only: in the case once two are in it, no longer when one is left."""

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import kini
from lincah.law.alur import ke_dict
from lincah.law.kedudukan import Pos, pos_di
from lincah.law.pelaksanaan import TahapanModel, ganti_pemantau
from lincah.law.profil import Profil
from lincah.penugasan.models import Anggota, Penugasan, PeranPerkara
from lincah.penugasan.peran import KOORDINATOR
from lincah.penugasan.queries.alur import AlurPerkara, muat_alur
from lincah.penugasan.services.lintas.sisi import baca_sisi
from lincah.penugasan.services.peran import baris_jabatan
from lincah.penugasan.services.usulan import simpan_alur_perkara
from lincah.peraturan import muat_profil


def sesuaikan_pemantau_tim(aktor: Aktor, penugasan: Penugasan) -> None:
    """Write or take away the role of those posts, and let feedback in its flow rest on their article or not.

    The case is locked and its people are written. Nothing happens where the regulation names nobody for teams, and in a
    case whose work is another instansi's.
    """
    acuan = muat_alur(penugasan.alur_id)
    profil = muat_profil(acuan.profil)
    sendiri = profil.pelaksanaan.cari(penugasan.model)
    if sendiri is None or sendiri.pemantau_tim is None or _milik_mitra(penugasan):
        return
    tim = Anggota.objects.bertugas().filter(penugasan=penugasan).count() > 1
    pos = [satu.id for satu in _pos(aktor, penugasan, profil, sendiri)]
    semua = PeranPerkara.objects.filter(penugasan=penugasan)
    ada = semua.filter(peran="pemantau", jabatan_id__in=pos)
    if tim:
        sudah = set(ada.values_list("jabatan_id", flat=True))
        PeranPerkara.objects.bulk_create(baris_jabatan(penugasan, "pemantau", [s for s in pos if s not in sudah]))
    else:
        ada.exclude(jabatan_id__in=semua.filter(peran=KOORDINATOR).values("jabatan_id")).delete()
    _ganti_dasar(penugasan, acuan, profil.pelaksanaan.cari(penugasan.model, tim=tim) or sendiri)


def _pos(aktor: Aktor, penugasan: Penugasan, profil: Profil, tahapan: TahapanModel) -> list[Pos]:
    """The posts up the line of the unit that owns the work."""
    garis = kini(aktor.instansi, aktor.tanggal).struktur.garis_mandiri(penugasan.unit_id)
    model, nilai = (
        profil.kedudukan.per_kode[penugasan.model],
        tahapan.pemantau_tim.nilai if tahapan.pemantau_tim else (),
    )
    return [pos for satu in nilai if (pos := pos_di(model, garis, (satu,)))]


def _ganti_dasar(penugasan: Penugasan, acuan: AlurPerkara, tahapan: TahapanModel) -> None:
    baru = ganti_pemantau(acuan.alur, tahapan.pemantau)
    if ke_dict(baru) != ke_dict(acuan.alur):
        penugasan.alur = simpan_alur_perkara(acuan.profil, acuan.profil_hash, baru)
        penugasan.save(update_fields=["alur"])


def _milik_mitra(penugasan: Penugasan) -> bool:
    sisi = baca_sisi(penugasan)
    return sisi is not None and not sisi.pemilik
