import { Agent, get } from 'node:http'
import { random } from '../lib/random.js'

/** How long a client waits for an answer, and before it asks once more. */
const [patience, pause] = [1000, 250]

/**
 * Asks for keys so often a second, whether answers come or not; a few keys often, many seldom (Zipf).
 *
 * @param {object} load
 * @param {number} load.port
 * @param {number} load.rate Requests a second.
 * @param {number} load.keys How many keys there are.
 * @param {number} load.seed
 * @param {(key: string, text: string) => boolean} [load.isRight] Whether a text answers a key. Default: it begins with it.
 */
export function startClients({ port, rate, keys, seed, isRight = beginsWith }) {
	const agent = new Agent({ keepAlive: true })
	const pick = zipf(keys, random(seed))
	const start = performance.now()
	const outcomes = []
	const open = new Set()
	let sent = 0

	async function client() {
		const key = `/v1/posts/post-${pick()}`
		const at = performance.now()
		let isGood = await ask(port, key, agent, isRight)
		if (!isGood) {
			await new Promise((resolve) => setTimeout(resolve, pause))
			isGood = await ask(port, key, agent, isRight)
		}
		outcomes.push({ at: at - start, took: performance.now() - at, isGood })
	}

	const timer = setInterval(() => {
		const due = ((performance.now() - start) / 1000) * rate
		for (; sent < due; sent++) {
			const one = client().finally(() => open.delete(one))
			open.add(one)
		}
	}, 10)
	return {
		/** Stops, waits for the last answers, and gives what came of each request, in milliseconds from the start. */
		async stop() {
			clearInterval(timer)
			await Promise.all(open)
			agent.destroy()
			return outcomes
		},
	}
}

/** Whether the right answer came in time. */
function ask(port, key, agent, isRight) {
	return new Promise((resolve) => {
		const signal = AbortSignal.timeout(patience)
		const request = get({ port, path: key, agent, signal }, async (response) => {
			try {
				let text = ''
				response.setEncoding('utf8')
				for await (const part of response) text += part
				if (response.statusCode === 200 && !isRight(key, text))
					throw new Error(`The answer to ${key} is ${text.slice(0, 40)}`)
				resolve(response.statusCode === 200)
			} catch {
				resolve(false)
			}
		})
		request.on('error', () => resolve(false))
	})
}

function beginsWith(key, text) {
	return text.startsWith(`${key} `)
}

/** Numbers below `count`, the first one most often. */
function zipf(count, dice) {
	const sums = []
	let sum = 0
	for (let rank = 1; rank <= count; rank++) {
		sum += 1 / rank
		sums.push(sum)
	}
	return () => {
		const at = (dice(2 ** 30) / 2 ** 30) * sum
		let [low, high] = [0, count - 1]
		while (low < high) {
			const middle = (low + high) >> 1
			if (sums[middle] < at) low = middle + 1
			else high = middle
		}
		return low
	}
}
