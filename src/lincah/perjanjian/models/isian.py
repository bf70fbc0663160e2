from django.db import models


class IsianMasuk(models.Model):
    """A form that was written down, and the page that followed: one that comes twice is noticed, and led there.

    Cases keep theirs in an app above; what is planned begins before there is any case.
    """

    kunci = models.UUIDField(primary_key=True, editable=False)
    ke = models.CharField(max_length=300)
    waktu = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.kunci)
