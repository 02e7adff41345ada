import { join, posix } from 'node:path'
import { configValues } from '../config-values.ts'
import { ignoredPosts } from '../ignored-posts.ts'
import { isSettled } from '../is-settled.ts'
import { modulesBelow } from '../program/modules-below.ts'
import type { Script } from '../program/read-script.ts'
import { programSyntax } from '../program/syntax/program-syntax.ts'
import { listIfThere, readIfThere } from '../read-if-there.ts'
import { saidContent } from '../said-content.ts'
import { passthroughCopies } from './copies/passthrough-copies.ts'
import { staticFiles } from './copies/static-files.ts'
import { dataNaming } from './data/data-naming.ts'
import { eleventyFolders } from './eleventy-folders.ts'
import type { EleventySite } from './eleventy-site.ts'
import { extendedTexts } from './extended-texts.ts'
import { isWithin } from './folder-names.ts'
import { globalData } from './global-data.ts'
import { filteredPosts } from './hiding/filtered-posts.ts'
import { hidingPrograms } from './hiding/hiding-programs.ts'
import { addedIgnores } from './ignores/added-ignores.ts'
import { folderExpression } from './ignores/ignore-expression.ts'
import { ignoredFiles } from './ignores/ignored-files.ts'
import { untoldIgnores } from './ignores/untold-ignores.ts'
import { knownFilters } from './known-filters.ts'
import { layoutKeys } from './layouts/layout-keys.ts'
import { ofNamedLayouts } from './layouts/named-layouts.ts'
import { outerPrograms } from './outer-programs.ts'
import { settlingHints } from './settling-hints.ts'
import { unsetDataFolder } from './unset-data-folder.ts'

/**
 * Reads it.
 *
 * @param script Its config.
 * @param file Of it; empty if there is none.
 * @param posts Usual folders of posts.
 * @param said What a config of ours says: until that settles what nobody can tell of its folders, all is left out.
 * @param found The folder of posts that is read if only running the config would tell the input.
 * @see https://www.11ty.dev/docs/config/
 */
export async function readEleventy(
	root: string,
	script: Script,
	file: string,
	posts: readonly string[],
	said: unknown,
	found = '',
): Promise<EleventySite> {
	const own = saidContent(said)
	const text = file === '' ? '' : ((await readIfThere(join(root, file))) ?? '')
	const config = { file, text, script }
	const { modules, outside } = await modulesBelow(root, config)
	const programs = [config, ...modules]
	const syntax = programSyntax(programs)
	const {
		input,
		data: dataFolders,
		layouts: layoutFolder,
		includes,
		output,
		...folders
	} = eleventyFolders(script, file, modules, own, await unsetDataFolder(root, text, script))
	const { globals, unknown, globalNames, linked } = await globalData(root, dataFolders, programs)
	const hiding = await hidingPrograms(programs, syntax, globalNames)
	const added = programs.map(addedIgnores)
	const ofPrograms = [
		...folders.problems,
		...outerPrograms(outside),
		...untoldIgnores(added),
		...hiding.problems,
	]
	const isFound = script.isComputed('dir', 'input') && ofPrograms.length === 0
	const content = own ?? (isFound ? found : input)
	const folderOfSite = (path: string) => posix.join(isFound ? content : input, path)
	const ofFolders = [...folders.exclude.map(folderOfSite), ...output.built].map(folderExpression)
	const around = foldersAround(content).filter((folder) => isFound || isWithin(folder, input))
	const inputs = isFound ? [...around, content] : [input]
	const start = !isFound && isWithin(content, input) ? input : ''
	const { ignoring, unreadable, doubtful } = await ignoredFiles(
		root,
		inputs,
		start,
		programs,
		added.map(({ lines }) => lines),
	)
	const untold = [...ofPrograms, ...unreadable]
	const exclude = untold.every((one) => isSettled(one, said)) ? [] : ['**']
	const passthrough = await passthroughCopies(programs, {
		input: isFound ? inputAround(found) : input,
		built: output.built,
	})
	const statics = await staticFiles(root, file, output, folders.isOutputUntold, passthrough.copies)
	const expressions = [...ofFolders, ...ignoring.flatMap((one) => one.expressions)]
	const mayBeContent = own ?? (folders.isInputUntold ? inputAround(found) : input)
	const known = {
		globals: globalNames,
		changed: new Set(hiding.written),
		filters: knownFilters(programs),
	}
	const layouts = await layoutKeys(root, layoutFolder, programs, known, (of) =>
		ofNamedLayouts(root, of, {
			content: mayBeContent,
			exclude: expressions,
			dataFolders,
			programs: programs.map((one) => one.text),
		}),
	)
	const filtered = await filteredPosts(root, mayBeContent, expressions, programs, syntax, known)
	const problems = [
		...(await settlingHints(root, untold, mayBeContent, expressions)),
		...(script.isComputed('dir', 'input') ? [foundInput(file, script, found)] : []),
		...[...doubtful, ...linked, ...output.problems, ...statics.problems],
		...[...passthrough.problems, ...layouts.problems, ...filtered],
	]
	const data =
		configValues(globals).object('metadata') ?? configValues(globals).object('site') ?? {}
	const templates = await extendedTexts(root, [includes, layoutFolder])
	const site = {
		data,
		globals,
		unknown,
		layouts: layouts.layouts,
		templates,
		dataFolders,
		around,
		programs,
		syntax,
		known,
		hidden: hiding.hidden,
		naming: await dataNaming(programs, syntax),
		out: output.out,
		static: statics.static,
		problems,
		exclude,
		excludeMatching: expressions,
		leftOut: await ignoredPosts(root, content, ignoring, {
			patterns: exclude,
			expressions: ofFolders,
		}),
	}
	if (isFound) return site
	const inputPaths = programs.some(
		({ script }) => script.calls('InputPathToUrlTransformPlugin').length > 0,
	)
	const mainSections = await sectionsBelow(root, input === '' ? '' : `${input}/`, posts)
	return {
		...site,
		input: {
			content: input,
			urls: { like: 'eleventy', ...(inputPaths && { inputPaths }) },
			...(mainSections.length > 0 && { mainSections }),
		},
	}
}

/** What may be the input where only running the config would tell: `src` of `src/posts`. */
function inputAround(posts: string): string {
	return /^(?:src|content)(?=\/)/.exec(posts)?.[0] ?? posts
}

/** Says that the folder of posts is a usual one. */
function foundInput(file: string, script: Script, posts: string): EleventySite['problems'][number] {
	const place = script.placeOf(['dir', 'input'])
	const input = inputAround(posts)
	const urls = input === posts ? '' : ', "urls": { "like": "eleventy" }'
	return {
		path: [],
		at: { file, ...(place && { place }) },
		message:
			'Unexpected setting `dir.input`: it is not read, so posts are looked for in usual places',
		hint: `Only running the program would tell what it says. Make a blog.config.json with \`{ "generator": "eleventy", "content": "${input || '.'}"${urls} }\`.`,
		settledBy: ['content'],
	}
}

/** `src` and the site's own of `src/posts`. */
function foldersAround(folder: string): readonly string[] {
	const names = folder.split('/')
	return names.map((_, at) => names.slice(0, at).join('/'))
}

/** The first folder below the input that posts are usually in, unless they are in `_posts`. */
async function sectionsBelow(
	root: string,
	start: string,
	posts: readonly string[],
): Promise<readonly string[]> {
	// What lies there are the posts, whatever lies elsewhere.
	if (await listIfThere(join(root, start, '_posts'))) return []
	for (const folder of posts) {
		if (!folder.startsWith(start)) continue
		const section = folder.slice(start.length).split('/')[0] ?? ''
		if (await listIfThere(join(root, folder))) return [section]
	}
	return []
}
