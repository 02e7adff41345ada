const described = 'tags: []\ndescription: ""\n'

/** What `blog new` begins with where the site has no archetype of the name: front matter besides title, date and draft, and a body. */
export const builtInTemplates: ReadonlyMap<
	string,
	{ readonly matter: string; readonly body: string }
> = new Map([
	['post', { matter: described, body: '' }],
	['note', { matter: '', body: '' }],
	[
		'rfc',
		{
			matter: `${described}toc: true\n`,
			body: `## Summary

## Problem

## Proposal

## Alternatives

## Costs and risks

## Open questions
`,
		},
	],
	[
		'link',
		{
			matter: 'tags: []\n',
			body: '[{{ title }}](https://example.com/)\n\n> What it says.\n\nWhat you make of it.\n',
		},
	],
	[
		'series',
		{
			matter: 'tags: []\nseries: [] # its name, the same in every part\ndescription: ""\n',
			body: '',
		},
	],
])
