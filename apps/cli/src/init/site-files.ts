import { BlogError } from '@blog/core'
import { answerProblem, type SiteAnswers } from './site-answers.ts'

/** Where and when a site is made. */
export interface SiteMoment {
	/** IANA name. */
	readonly timeZone: string
	readonly date: string
}

/**
 * The files of a new site by their paths.
 *
 * @param version Of this package, for `package.json`.
 * @throws {BlogError} `USAGE` for an address or a language that is none.
 */
export function siteFiles(
	answers: SiteAnswers,
	version: string,
	{ timeZone, date }: SiteMoment,
): ReadonlyMap<string, string> {
	const { title, author, language, url } = answers
	const problem = answerProblem('url', url) ?? answerProblem('language', language)
	if (problem !== undefined) throw new BlogError('USAGE', problem)
	const config = { title, ...(author && { author }), language, ...(url && { url }), timeZone }
	const packageJson = {
		private: true,
		type: 'module',
		scripts: { dev: 'blog dev --drafts', check: 'blog check', build: 'blog build' },
		devDependencies: { '@blog/cli': `^${version}` },
	}
	return new Map([
		['blog.config.json', `${JSON.stringify(config, undefined, '\t')}\n`],
		['content/posts/hello.md', firstPost(date)],
		['package.json', `${JSON.stringify(packageJson, undefined, '\t')}\n`],
		['.gitignore', '.blog/\nnode_modules/\n/public/\n'],
	])
}

const firstPost = (date: string) => `---
title: Hello
date: ${date}
tags: [meta]
---

The first post. Change it, or delete it and begin another:

\`\`\`sh
blog new "What I learned this week"
\`\`\`

A post is a Markdown file in \`content/posts\`. With \`blog dev --drafts\` you see it while you write.
`
