// A server that does nothing but answer the same bytes: what `node:http` can do. Usage: node bench/api/bare.js PORT FILE
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, file] = process.argv.slice(2)
const body = readFileSync(file)
const headers = { 'content-type': 'application/json', 'content-length': body.length }
createServer((_, response) => {
	response.writeHead(200, headers)
	response.end(body)
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'))
