"""Run FootDesk: `python -m footdesk`, and the first file of the packaged program."""

import sys

from footdesk.command_line import main

sys.exit(main())
