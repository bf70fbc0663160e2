"""The kinds of message by which two instansi carry one case."""

PEMBUKA = "penugasan.permohonan"
"""The case itself, with the act that brings it to the other instansi."""
TINDAKAN = "penugasan.tindakan"
"""One act, performed there."""
GUGUR = "penugasan.gugur"
"""The request lapsed."""
USUL_UBAHAN = "penugasan.usul_perubahan"
"""A change is proposed to the instansi whose officer sets it, or whose people it keeps longer."""
PUTUS_UBAHAN = "penugasan.putus_perubahan"
"""A proposed change is agreed to, refused, or taken back."""
UBAHAN = "penugasan.perubahan"
"""A change was set, with its letter."""
PENERIMAAN = "penugasan.penerimaan_perubahan"
"""Who came into the case by a change accepts the letter."""
NAMA = {
    PEMBUKA: "Permohonan lintas instansi",
    TINDAKAN: "Tindakan dalam perkara lintas instansi",
    GUGUR: "Permohonan lintas instansi gugur",
    USUL_UBAHAN: "Usulan perubahan penugasan lintas instansi",
    PUTUS_UBAHAN: "Putusan atas usulan perubahan lintas instansi",
    PENERIMAAN: "Penerimaan surat perubahan lintas instansi",
    UBAHAN: "Perubahan penugasan lintas instansi",
}
