"""Values a column may hold. Codes are those of the vocabulary of the regulations; a test keeps both lists equal."""

from django.db.models import TextChoices


class JenisUnit(TextChoices):
    """Kind of a unit. The first twelve are mandiri: a model of structure applies to them as a whole."""

    PEMDA = "pemda", "Pemerintah Daerah"
    SETDA = "setda", "Sekretariat Daerah"
    SETWAN = "setwan", "Sekretariat DPRD"
    INSPEKTORAT = "inspektorat", "Inspektorat"
    DINAS = "dinas", "Dinas"
    BADAN = "badan", "Badan"
    SATPOL_PP = "satpol_pp", "Satuan Polisi Pamong Praja"
    BPBD = "bpbd", "Badan Penanggulangan Bencana Daerah"
    KESBANGPOL = "kesbangpol", "Badan Kesatuan Bangsa dan Politik"
    RSUD = "rsud", "Rumah Sakit Umum Daerah"
    UPTD = "uptd", "Unit Pelaksana Teknis Daerah"
    KECAMATAN = "kecamatan", "Kecamatan"
    KELURAHAN = "kelurahan", "Kelurahan"
    ASISTEN = "asisten", "Asisten"
    BAGIAN = "bagian", "Bagian"
    SUBBAGIAN = "subbagian", "Subbagian"
    SEKRETARIAT = "sekretariat", "Sekretariat"
    BIDANG = "bidang", "Bidang"
    SUBBIDANG = "subbidang", "Subbidang"
    SEKSI = "seksi", "Seksi"
    IRBAN = "irban", "Inspektur Pembantu"


class KelasJabatan(TextChoices):
    """Class of a post."""

    KEPALA_DAERAH = "kepala_daerah", "Kepala Daerah"
    JPT_PRATAMA = "jpt_pratama", "Pejabat Pimpinan Tinggi Pratama"
    ADMINISTRATOR = "administrator", "Pejabat Administrator"
    PENGAWAS = "pengawas", "Pejabat Pengawas"
    JF = "jf", "Pejabat Fungsional"
    PELAKSANA = "pelaksana", "Pelaksana"


class JenjangJabatan(TextChoices):
    """Level of a jabatan fungsional; no other class has one."""

    AHLI_UTAMA = "ahli_utama", "Ahli Utama"
    AHLI_MADYA = "ahli_madya", "Ahli Madya"
    AHLI_MUDA = "ahli_muda", "Ahli Muda"
    AHLI_PERTAMA = "ahli_pertama", "Ahli Pertama"
    PENYELIA = "penyelia", "Penyelia"
    MAHIR = "mahir", "Mahir"
    TERAMPIL = "terampil", "Terampil"
    PEMULA = "pemula", "Pemula"


class Peran(TextChoices):
    """Structural role of a leading post; a post that leads nothing has none."""

    BUPATI = "bupati", "Bupati"
    SEKRETARIS_DAERAH = "sekretaris_daerah", "Sekretaris Daerah"
    ASISTEN = "asisten", "Asisten Sekretaris Daerah"
    KEPALA_BAGIAN = "kepala_bagian", "Kepala Bagian"
    KEPALA_SUBBAGIAN = "kepala_subbagian", "Kepala Subbagian"
    SEKRETARIS_DPRD = "sekretaris_dprd", "Sekretaris DPRD"
    INSPEKTUR = "inspektur", "Inspektur"
    INSPEKTUR_PEMBANTU = "inspektur_pembantu", "Inspektur Pembantu"
    KEPALA_DINAS_BADAN = "kepala_dinas_badan", "Kepala Dinas/Badan"
    SEKRETARIS = "sekretaris", "Sekretaris"
    KEPALA_BIDANG = "kepala_bidang", "Kepala Bidang"
    KEPALA_SUBBIDANG = "kepala_subbidang", "Kepala Subbidang"
    KEPALA_SEKSI = "kepala_seksi", "Kepala Seksi"
    DIREKTUR = "direktur", "Direktur"
    CAMAT = "camat", "Camat"
    SEKRETARIS_CAMAT = "sekretaris_camat", "Sekretaris Camat"
    LURAH = "lurah", "Lurah"
    SEKRETARIS_LURAH = "sekretaris_lurah", "Sekretaris Lurah"
    KEPALA_UPTD = "kepala_uptd", "Kepala UPTD"


class StatusPegawai(TextChoices):
    """Kind of officer. A Kepala Daerah is elected, is no Pegawai ASN and has no NIP."""

    PNS = "pns", "PNS"
    PPPK = "pppk", "PPPK"
    PEJABAT_NEGARA = "pejabat_negara", "Pejabat negara"


class JenisPemangkuan(TextChoices):
    """How a post is held."""

    DEFINITIF = "definitif", "Definitif"
    PLT = "plt", "Pelaksana Tugas"
    PLH = "plh", "Pelaksana Harian"
    PJ = "pj", "Penjabat"


class Kewenangan(TextChoices):
    """What one post may delegate to another."""

    MENETAPKAN_PENUGASAN = "menetapkan_penugasan", "Menetapkan penugasan"
    PENILAIAN_KINERJA = "penilaian_kinerja", "Penilaian kinerja"
