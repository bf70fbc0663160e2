"""The kinds of message by which two instansi carry one case."""

PEMBUKA = "penugasan.permohonan"
"""The case itself, with the act that brings it to the other instansi."""
TINDAKAN = "penugasan.tindakan"
"""One act, performed there."""
GUGUR = "penugasan.gugur"
"""The request lapsed."""
NAMA = {
    PEMBUKA: "Permohonan lintas instansi",
    TINDAKAN: "Tindakan dalam perkara lintas instansi",
    GUGUR: "Permohonan lintas instansi gugur",
}
