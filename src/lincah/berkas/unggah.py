"""Receiving: a file beyond the limit is not kept while it still arrives, and the rest of the form is read."""

from typing import Any

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler


class BatasUnggah(FileUploadHandler):
    """First in the row: lets through just enough for the form to see that the file is too large."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.sampai = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        if self.sampai > settings.LINCAH_BERKAS_BATAS:
            return None
        self.sampai += len(raw_data)
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None
