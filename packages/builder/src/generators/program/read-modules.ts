import { dirname, posix } from 'node:path'
import { firstText } from './first-text.ts'
import { readScript, type Script } from './read-script.ts'

/**
 * Reads the files of a site that its config takes constants from, as `import { SITE } from './src/config'`.
 *
 * @param file The config, below the site's folder.
 */
export async function readModules(
	root: string,
	file: string,
	source: string,
): Promise<ReadonlyMap<string, Script>> {
	const modules = new Map<string, Script>()
	for (const from of readScript(source).imports) {
		const found = await firstText(root, posix.join(dirname(file), from))
		if (found) modules.set(from, readScript(found.text, { env: process.env }))
	}
	return modules
}
