import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { generatorSite } from '@blog/builder/names'
import { foldersOf, type LoadedConfig, loadConfig } from '@blog/builder/posts'
import { BlogError, contentFolders, outermostFolders } from '@blog/core'
import { listFiles } from '@blog/core/node'
import { isOfProject } from '../posts/is-of-project.ts'

/** Where exports are imported to. */
const CONTENT = 'content'

/**
 * Makes sure that a folder reads what an import writes into it, and still reads what it has.
 *
 * @param out Absolute path; need not exist.
 * @param written Folders of posts that are written, below it.
 * @returns Its config, below it; `undefined` if there is none.
 * @throws {BlogError} `USAGE` if it does not, or else as `loadConfig`.
 */
export async function checkReceiver(
	out: string,
	written: readonly string[] = [CONTENT],
): Promise<string | undefined> {
	const names: readonly string[] = await readdir(out).catch(() => [])
	if (names.length === 0) return undefined
	const site = await loadConfig(out)
	const now = outermostFolders(await foldersOf(out, site.config))
	const later = foldersAfter(site, now, written)
	if (!written.every((folder) => later.includes(folder))) throw notRead(site, now, written)
	const lost = await postsBeside(out, now, later)
	if (lost.length > 0) throw postsLost(lost, later)
	return site.file
}

/** Folders of posts that are read when the import is done: its own config counts where there is none, and `content` once it is there. */
function foldersAfter(
	{ config, file, generator }: LoadedConfig,
	now: readonly string[],
	written: readonly string[],
): readonly string[] {
	if (file === undefined && generator === undefined) return written
	const isSaid = config.blog.content !== undefined
	if (isSaid || !written.includes(CONTENT)) return now
	return outermostFolders(contentFolders(CONTENT, config.blog))
}

/** Markdown in folders that are read now, and not later. */
async function postsBeside(
	out: string,
	now: readonly string[],
	later: readonly string[],
): Promise<readonly string[]> {
	const isKept = (file: string) =>
		later.some((folder) => folder === '' || file.startsWith(`${folder}/`))
	const gone = now.filter((folder) => !isKept(`${folder}/`))
	const listed = await Promise.all(gone.map((folder) => listFiles(join(out, folder), folder)))
	const all = listed.flatMap(({ markdown }) => markdown)
	return all.filter((file) => !isKept(file) && !isOfProject(file))
}

function notRead(
	{ generator, authoring, file }: LoadedConfig,
	now: readonly string[],
	written: readonly string[],
): BlogError {
	const site = generator === undefined ? 'a blog' : generatorSite(generator)
	const config = file === undefined ? '' : ` (${file})`
	const [only = '', ...others] = now
	const places = others.length > 0 ? now : [[only, authoring.folder].filter(Boolean).join('/')]
	const folders = inWords(places)
	return new BlogError(
		'USAGE',
		`Expected a folder for --out that reads ${inWords(written)}: ${site}${config} has its posts in ${folders}. Import into a new folder, and move the files there`,
	)
}

function postsLost(
	[first = '', ...others]: readonly string[],
	later: readonly string[],
): BlogError {
	const more = others.length > 0 ? ` and ${others.length} more` : ''
	const folders = inWords(later)
	return new BlogError(
		'USAGE',
		`Expected a folder for --out without posts of its own: ${first}${more} would be none, since ${folders} would be read instead. Move them into ${folders} before, or import into a new folder`,
	)
}

/** `content/en` and `content/de`, in backticks; the folder itself has no name. */
function inWords(folders: readonly string[]): string {
	const named = folders.map((folder) => (folder === '' ? 'the folder itself' : `\`${folder}\``))
	return named.join(' and ')
}
