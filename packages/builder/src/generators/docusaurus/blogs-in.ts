import { isObject } from '../../config/check-fields.ts'
import type { Script } from '../program/read-script.ts'
import { valueIn } from '../program/value-in.ts'
import { envOfBuild } from '../scripted/env-of-build.ts'
import { trimmed } from '../scripted/scripted-layout.ts'

/** A blog that the config of a site has. */
export interface FoundBlog {
	/** Where its options are. */
	readonly path: readonly string[]
	/** The config as it has them. */
	readonly script: Script
	/** Whether it is there whatever the conditions are that nobody can tell, or that the environment of this machine decides. */
	readonly isSure: boolean
}

/** Where a config says which blogs there are. */
export interface Blogs {
	/** Those of presets come first. */
	readonly found: readonly FoundBlog[]
	/** Where the options of one may be, if none is found. */
	readonly mayBe: readonly (readonly string[])[]
	/** Where it says to have none; absent if it has one, or may have. */
	readonly off?: readonly string[]
}

/** Finds the blogs of a site, in presets and in plug-ins. */
export function blogsIn(script: Script): Blogs {
	const sure = foundIn(script)
	const isKnown = new Set(sure.map(({ path }) => path.join()))
	const perhaps = foundIn(script.readAs({ conditions: 'there' })).filter(
		({ path }) => !isKnown.has(path.join()),
	)
	const found = [
		...sure.map(withDoubt(script)),
		...perhaps.map((one) => ({ ...one, isSure: false })),
	]
	const presets = entriesOf(script, 'presets')
	const plugins = entriesOf(script, 'plugins')
	const off = presets.find(({ options }) => valueIn(options, ['blog']) === false)
	const isOff = found.length === 0 && plugins.every(({ name }) => isOtherPlugin(name))
	return {
		found,
		mayBe: [
			...presets.map(({ path }) => [...path, 'blog']),
			...plugins.flatMap(({ name, path }) => (isBlogPlugin(name) ? [path] : [])),
			['presets', '0'],
		],
		...(isOff && off && { off: [...off.path, 'blog'] }),
	}
}

/** Says whether a blog is there in any environment that builds the site; one that is not is read as the side of its condition says that has it. */
function withDoubt(script: Script) {
	const inAny = (conditions: 'known' | 'there') =>
		foundIn(script.readAs({ env: envOfBuild, isEnvPart: true, conditions }))
	const always = inAny('known')
	const perhaps = inAny('there')
	return (blog: Pick<FoundBlog, 'path' | 'script'>): FoundBlog => {
		const isThis = ({ path }: Pick<FoundBlog, 'path'>) => path.join() === blog.path.join()
		const side = always.some(isThis) ? undefined : perhaps.find(isThis)
		if (side === undefined) return { ...blog, isSure: true }
		const isWritten = isObject(valueIn(script.values, blog.path))
		return { ...(isWritten ? blog : side), isSure: false }
	}
}

function foundIn(script: Script): readonly Pick<FoundBlog, 'path' | 'script'>[] {
	const isWritten = (path: readonly string[]) =>
		isObject(valueIn(script.values, path)) || script.untoldAt(path) === undefined
	const plugins = entriesOf(script, 'plugins').filter(
		({ name, path }) => isBlogPlugin(name) && isWritten(path),
	)
	const hasUsualId = plugins.some(({ options }) => valueIn(options, ['id']) === undefined)
	const presets = entriesOf(script, 'presets')
		.map(({ name, path }) => ({ name, path: [...path, 'blog'] }))
		.filter(({ name, path }) => {
			const blog = valueIn(script.values, path)
			// A preset has one without being asked, unless it would be there twice.
			const isUsual = blog === undefined && isClassic.test(String(name)) && !hasUsualId
			return isObject(blog) || (isUsual && isWritten(path))
		})
	return [...presets, ...plugins].map(({ path }) => ({ path, script }))
}

/** The folder of a blog, below that of the config. */
export function folderOfBlog({ path, script }: Pick<FoundBlog, 'path' | 'script'>): string {
	const said = valueIn(script.values, [...path, 'path'])
	return trimmed(typeof said === 'string' && said !== '' ? said : 'blog')
}

/** Presets or plug-ins: each is a name, or a list of one and its options. */
function entriesOf({ values }: Script, key: 'presets' | 'plugins') {
	const list = values[key]
	return (Array.isArray(list) ? list : []).map((entry: unknown, index) => ({
		name: Array.isArray(entry) ? entry[0] : entry,
		options: Array.isArray(entry) ? entry[1] : undefined,
		path: [key, String(index), '1'],
	}))
}

const isClassic = /^(?:@docusaurus\/preset-)?classic$/

function isBlogPlugin(name: unknown): boolean {
	return /^(?:@docusaurus\/plugin-)?content-blog$/.test(String(name))
}

/** One of a package that is called otherwise. */
function isOtherPlugin(name: unknown): boolean {
	return typeof name === 'string' && !name.startsWith('.') && !isBlogPlugin(name)
}
