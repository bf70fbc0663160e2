import sys

from lincah.cli import main

sys.exit(main())
