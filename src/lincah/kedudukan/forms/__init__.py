"""Forms of the structure and its people. What is right is decided by the services; a form only reads what was typed."""

from lincah.kedudukan.forms.dasar import (
    IsianForm,
    TanggalField,
    angka_dari,
    kata_dari,
    tanggal_dari,
    uuid_dari,
)
from lincah.kedudukan.forms.orang import (
    AkhiriForm,
    AkhiriKompetensiForm,
    AngkatForm,
    DelegasiForm,
    HapusPengamanForm,
    KompetensiForm,
    MutasiForm,
    PegawaiForm,
    PenetapanForm,
    UbahPegawaiForm,
)
from lincah.kedudukan.forms.saring import (
    SaringForm,
)
from lincah.kedudukan.forms.struktur import (
    AlihkanForm,
    JabatanForm,
    ModelForm,
    PindahForm,
    TutupForm,
    UbahJabatanForm,
    UbahUnitForm,
    UnitForm,
)

__all__ = [
    "AkhiriForm",
    "AkhiriKompetensiForm",
    "AlihkanForm",
    "AngkatForm",
    "DelegasiForm",
    "HapusPengamanForm",
    "IsianForm",
    "JabatanForm",
    "KompetensiForm",
    "ModelForm",
    "MutasiForm",
    "PegawaiForm",
    "PenetapanForm",
    "PindahForm",
    "SaringForm",
    "TanggalField",
    "TutupForm",
    "UbahJabatanForm",
    "UbahPegawaiForm",
    "UbahUnitForm",
    "UnitForm",
    "angka_dari",
    "kata_dari",
    "tanggal_dari",
    "uuid_dari",
]
