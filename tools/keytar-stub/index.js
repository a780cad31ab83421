// The Forge command-line packages ask for keytar, a native keychain that needs libsecret to build.
// Nothing here signs in to Atlassian, so an empty module stands in for it.
module.exports = {};
