import { toldSettings } from '../scripted/told-settings.ts'
import { type BlogAlone, configOfBlog } from './config-of-blog.ts'
import { toldOfBlog, toldOfSite } from './docusaurus-settings.ts'

/**
 * Says how a blog is built by itself, with its files and at its addresses; where nobody can tell which files it has, what is missing.
 *
 * @param built The folder that is built then, as people are told of it.
 */
export function buildingAlone(built: string, alone: BlogAlone): string {
	const { files, blog } = alone
	const hidden = files.untoldSettings
	if (hidden.length > 0)
		return `Write out ${hidden.map(quoted).join(' and ')}, which only running the program would tell: then this says how it is built.`
	const read = [...toldOfSite, ...toldOfBlog(blog.path)]
	const computed = toldSettings(blog.script, 'docusaurus', read, [])
	const without =
		computed.length > 0
			? `, and ${computed.map(({ setting }) => quoted(setting)).join(', ')}, which only running the program would tell`
			: ''
	return `Build \`${built}\` with a docusaurus.config.js there that says \`${configOfBlog(alone)}\`${without}.`
}

function quoted(name: string): string {
	return `\`${name}\``
}
