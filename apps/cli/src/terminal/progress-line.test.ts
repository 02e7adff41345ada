import { expect, it } from 'vitest'
import { progressLine } from './progress-line.ts'

function terminal(isTTY = true, TERM = 'xterm') {
	const written: string[] = []
	const clock = { now: 0 }
	const stream = { write: (text: string) => written.push(text), isTTY, columns: 30 }
	return { written, clock, line: progressLine(stream, { TERM }, () => clock.now) }
}

it('is drawn only of what takes long, cut to the terminal, and gone at the end', () => {
	const { written, clock, line } = terminal()
	line.show('writing files', 1, 9)
	expect(written).toEqual([])
	clock.now = 300
	line.show('writing files', 2, 9)
	line.show('writing files', 3, 9)
	expect(written).toEqual(['\rwriting files 2 of 9  0.3 s\u001b[K'])
	clock.now = 380
	line.show('a step with a very long name indeed')
	expect(written[1]).toBe('\ra step with a very long name \u001b[K')
	line.end()
	expect(written[2]).toBe('\r\u001b[K')
})

it('is cleared once, and drawn again later', () => {
	const { written, clock, line } = terminal()
	clock.now = 300
	line.show('reading')
	line.clear()
	line.clear()
	expect(written).toHaveLength(2)
	clock.now = 400
	line.show('reading')
	expect(written).toHaveLength(3)
	line.end()
})

it('is not there where there is no terminal', () => {
	for (const { written, clock, line } of [terminal(false), terminal(true, 'dumb')]) {
		clock.now = 1000
		line.show('reading')
		line.end()
		expect(written).toEqual([])
	}
})
