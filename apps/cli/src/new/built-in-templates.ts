const head = 'title: {{ title }}\ndate: {{ date }}\ndraft: true\ntags: []\n'

/** What `blog new` begins with where the site has no archetype of the name. */
export const builtInTemplates: ReadonlyMap<string, string> = new Map([
	['post', `---\n${head}description: ""\n---\n\n`],
	['note', '---\ntitle: {{ title }}\ndate: {{ date }}\ndraft: true\n---\n\n'],
	[
		'rfc',
		`---\n${head}description: ""\ntoc: true\n---

## Summary

## Problem

## Proposal

## Alternatives

## Costs and risks

## Open questions
`,
	],
	[
		'link',
		`---\n${head}---\n\n[{{ title }}](https://example.com/)\n\n> What it says.\n\nWhat you make of it.\n`,
	],
	['series', `---\n${head}series: [] # its name, the same in every part\ndescription: ""\n---\n\n`],
])
