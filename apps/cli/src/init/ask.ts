import { createInterface } from 'node:readline/promises'
import type { CommandIO } from '../io.ts'
import type { SiteAnswers } from './site-files.ts'

const questions: readonly (readonly [keyof SiteAnswers, string])[] = [
	['title', 'Title of the blog'],
	['author', 'Author'],
	['language', 'Language'],
	['url', 'Address, if you know it'],
]

/** Asks what a new site is to say of itself; an empty answer is the one that was proposed. */
export async function ask(
	proposed: SiteAnswers,
	{ stdin, stderr, signal }: Required<Pick<CommandIO, 'stdin' | 'stderr' | 'signal'>>,
): Promise<SiteAnswers> {
	const lines = createInterface({ input: stdin, output: stderr as NodeJS.WritableStream })
	const answers = { ...proposed }
	try {
		for (const [key, question] of questions) {
			const shown = proposed[key] === '' ? '' : ` (${proposed[key]})`
			const answer = await lines.question(`${question}${shown}: `, { signal })
			answers[key] = answer.trim() || proposed[key]
		}
	} finally {
		lines.close()
	}
	return answers
}
