import { createInterface } from 'node:readline/promises'
import { BlogError } from '@blog/core'
import type { Terminal } from '../terminal/io.ts'
import { plain } from '../terminal/plain.ts'
import { answerProblem, type SiteAnswers } from './site-answers.ts'

const questions: readonly (readonly [keyof SiteAnswers, string])[] = [
	['title', 'Title of the blog'],
	['author', 'Author'],
	['language', 'Language'],
	['url', 'Address, if you know it'],
]

/**
 * Asks what a new site is to say of itself; an empty answer is the one that was proposed, and one that cannot be is asked for again.
 *
 * @throws {BlogError} `USAGE` if the author leaves (Ctrl-D).
 */
export async function ask(proposed: SiteAnswers, terminal: Terminal): Promise<SiteAnswers> {
	const lines = createInterface({ ...terminal })
	const left = new AbortController()
	lines.once('close', () => left.abort())
	lines.once('SIGINT', () => terminal.interrupt())
	const answers = { ...proposed }
	try {
		for (const [key, question] of questions) {
			const shown = proposed[key] === '' ? '' : ` (${proposed[key]})`
			let problem: string | undefined
			do {
				const answer = await lines.question(`${question}${shown}: `, {
					signal: left.signal,
				})
				answers[key] = answer.trim() || proposed[key]
				problem = answerProblem(key, answers[key])
				if (problem !== undefined) terminal.output.write(`${plain(problem)}\n`)
			} while (problem !== undefined)
		}
	} catch (cause) {
		if ((cause as Error).name !== 'AbortError') throw cause
		throw new BlogError('USAGE', 'Expected answers; nothing was written', { cause })
	} finally {
		lines.close()
	}
	return answers
}
