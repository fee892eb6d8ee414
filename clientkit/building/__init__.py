"""What is made of the kit's sources: the catalogues of its words, the notebooks of its lessons."""
