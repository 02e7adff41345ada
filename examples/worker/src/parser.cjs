// Sätteri's package for browsers starts threads, which a worker cannot. Its exports are told when it runs.
module.exports = require('./start-parser.js').parser
