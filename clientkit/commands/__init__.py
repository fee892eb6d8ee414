"""What the commands about maps do, apart from the command line that calls them."""
