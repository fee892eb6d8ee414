"""`python -m clientkit`: the same as the command `clientkit`."""

from clientkit.cli import main

if __name__ == "__main__":
    main(prog_name="clientkit")
