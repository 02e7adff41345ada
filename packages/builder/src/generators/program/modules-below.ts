import { dirname, join, posix } from 'node:path'
import { isSign, tokensOf } from '@blog/core/script'
import { readIfThere } from '../read-if-there.ts'
import { firstText } from './read-modules.ts'
import { readScript, type Script } from './read-script.ts'

/** A program of a site, and its file. */
export interface Module {
	readonly file: string
	readonly script: Script
}

/** Reads the files of a site that a program of it runs, and those that they run: `import './a.js'`, `require('./a')`. */
export async function modulesBelow(root: string, file: string): Promise<readonly Module[]> {
	const open = [{ file, text: (await readIfThere(join(root, file))) ?? '' }]
	for (const { file, text } of open)
		for (const from of modulesIn(text)) {
			const module = await firstText(root, posix.join(dirname(file), from))
			const isOpen = open.some((one) => one.file === module?.file)
			if (module && !isOpen && /\.[cm]?[jt]s$/.test(module.file)) open.push(module)
		}
	return open
		.slice(1)
		.map(({ file, text }) => ({ file, script: readScript(text, { env: process.env }) }))
}

function modulesIn(source: string): readonly string[] {
	const tokens = tokensOf(source)
	return tokens.flatMap(({ kind, text }, index) => {
		if (kind !== 'text' || !/^\.\.?\//.test(text)) return []
		const before = tokens[isSign(tokens[index - 1], '(') ? index - 2 : index - 1]
		return /^(?:from|import|require)$/.test(before?.text ?? '') ? [text] : []
	})
}
