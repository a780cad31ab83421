// Forge's own wrapper is added when the app is deployed; the rehearsal only needs a file here.
