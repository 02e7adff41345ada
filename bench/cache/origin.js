// A process that answers so many requests at a time, each in so many milliseconds, and lets the others wait. It works for whoever has asked, also
// when that one has gone, as databases do. Over IPC it is told by which
// factor to slow down, and asked for its counts, which begin anew then.
import { createServer } from 'node:http'

const [capacity, milliseconds] = process.argv.slice(2).map(Number)
const body = 'x'.repeat(2000)
const queue = []
let [running, factor] = [0, 1]
let counts = { most: 0, requests: 0 }

function next() {
	if (running >= capacity || queue.length === 0) return
	const { request, response } = queue.shift()
	running++
	setTimeout(() => {
		running--
		response.end(`${request.url} ${body}`)
		next()
	}, milliseconds * factor)
}

const server = createServer((request, response) => {
	queue.push({ request, response })
	counts.requests++
	counts.most = Math.max(counts.most, running + queue.length)
	next()
})
process.on('message', (message) => {
	if (message === 'counts') {
		process.send(counts)
		counts = { most: running + queue.length, requests: 0 }
	} else factor = message
})
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
