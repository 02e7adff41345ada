import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { BlogError } from '@blog/core'

/**
 * Opens a file in the author's editor and waits until it is closed.
 *
 * @param editor A command of the shell with its arguments, as `$EDITOR` is for Git: `code --wait`.
 * @throws {BlogError} `IO` if it fails.
 */
export async function openEditor(editor: string, path: string): Promise<void> {
	const isWindows = process.platform === 'win32'
	const child = isWindows
		? spawn(`${editor} "${path}"`, { stdio: 'inherit', shell: true })
		: spawn('sh', ['-c', `${editor} "$@"`, editor, path], { stdio: 'inherit' })
	const [code] = (await once(child, 'close')) as [number | null]
	if (code !== 0) throw new BlogError('IO', `The editor \`${editor}\` failed; ${path} is there`)
}
