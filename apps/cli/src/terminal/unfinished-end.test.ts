import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { unfinishedEnd } from './unfinished-end.ts'

function ending() {
	const process = Object.assign(new EventEmitter(), { exitCode: undefined as number | undefined })
	const told: string[] = []
	const hasEnded = unfinishedEnd(process, (text) => told.push(text), 3)
	return { process, told, hasEnded }
}

it('tells of an end that came before the command was done, which is a failure', () => {
	const { process, told } = ending()
	process.emit('exit', 0)
	expect(told.join()).toMatch(/^ended before it was done/)
	expect(process.exitCode).toBe(3)
})

it('leaves the code of a failure', () => {
	const { process, told } = ending()
	process.emit('exit', 9)
	expect(told).toHaveLength(1)
	expect(process.exitCode).toBeUndefined()
})

it('is silent when the command is done', () => {
	const { process, told, hasEnded } = ending()
	hasEnded()
	process.emit('exit', 0)
	expect([told, process.exitCode]).toEqual([[], undefined])
})
