import { dirname, posix } from 'node:path'
import { firstText } from './first-text.ts'
import { readScript, type Script, type ScriptReading } from './read-script.ts'

/**
 * Reads the files of a site that its config takes constants from, as `import { SITE } from './src/config'`.
 *
 * @param file The config, below the site's folder.
 * @param reading How they are read. Default: with the environment.
 */
export async function readModules(
	root: string,
	file: string,
	source: string,
	reading: ScriptReading = { env: process.env },
): Promise<ReadonlyMap<string, Script>> {
	const modules = new Map<string, Script>()
	for (const from of readScript(source).imports) {
		const found = await firstText(root, posix.join(dirname(file), from))
		if (found) modules.set(from, readScript(found.text, reading))
	}
	return modules
}
