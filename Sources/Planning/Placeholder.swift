// Removed when the first file of the module lands.
