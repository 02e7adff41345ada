import type { Rule } from '@blog/core'

/** Rules of `blog check` alone: a build is neither slower nor louder by them. */
export const checkRules = {
	'slug-duplicate': {
		severity: 'info',
		summary: 'Two posts of one language have the same slug, at different addresses.',
		note: 'Readers see no difference. Commands and programs that name a post by its slug get the newest one; they can say its URL or its id instead.',
		askedBy: 'blog check',
	},
	'title-duplicate': {
		severity: 'warning',
		summary: 'Two posts or pages of one language have the same title.',
		note: 'In lists, in search results and in tabs of a browser they look the same. Copies of a page elsewhere (`canonicalURL`) may.',
		askedBy: 'blog check',
	},
	'title-long': {
		severity: 'info',
		summary: 'A title is longer than search engines show.',
		note: 'More than about 80 letters are cut; Chinese, Japanese and Korean letters count twice. There is no limit to what is read, so put first what sets the post apart.',
		askedBy: 'blog check',
	},
	'description-long': {
		severity: 'info',
		summary: 'A description is longer than search engines show.',
		note: 'More than about 200 letters are cut; Chinese, Japanese and Korean letters count twice.',
		askedBy: 'blog check',
	},
	'guid-duplicate': {
		severity: 'warning',
		summary: 'Two posts have the same identity in feeds.',
		note: 'Programs that read feeds show one of them. Give each `guid` once, or leave it out: the URL is one.',
		askedBy: 'blog check',
	},
	'guid-changed': {
		severity: 'warning',
		summary: 'A post has another identity in feeds than in the feed of the last build.',
		note: 'Programs that read feeds would show it again as new. The feed is that of the output folder (`public`, or `--out`), also one that Hugo has written; one of an address of your machine (`http://localhost:4321`) does not count. Keep the old identity as `guid` in the front matter.',
		askedBy: 'blog check',
	},
	'id-duplicate': {
		severity: 'warning',
		summary: 'An `id` in raw HTML stands twice in a post, or is that of a heading.',
		note: 'A link to it leads to the first one. The ids of headings are made of their words: `## Two words` is `#two-words`.',
		askedBy: 'blog check',
	},
	'front-matter-key-doubtful': {
		severity: 'info',
		summary: 'A key of the front matter is one letter from a known one, and no other post has it.',
		note: 'What is misspelt counts for nothing: `titel` is no title. A key of your own may have any name; in a second post it is told no more.',
		askedBy: 'blog check',
	},
	'link-empty': {
		severity: 'warning',
		summary: 'A link has no address.',
		note: 'It leads to the page that it stands on. `[text]()` is often one that was to be filled in later.',
		askedBy: 'blog check',
	},
	'link-of-machine': {
		severity: 'warning',
		summary: "A link or an image leads to a file of the author's machine.",
		note: 'Readers do not have it. Put the file beside the post or into the static folder.',
		askedBy: 'blog check',
	},
	'link-with-blank': {
		severity: 'warning',
		summary: 'The address of a link has a blank, and so it is no link.',
		note: 'Readers see the brackets. Write `[text](<my file.md>)` or `[text](my%20file.md)`.',
		askedBy: 'blog check',
	},
	'address-insecure': {
		severity: 'info',
		summary: 'The address of a link or an image begins with `http:`.',
		note: 'What it leads to can be read and changed on its way, and on a page with `https:` browsers may not show such an image. `--external` tells of hosts that lead to the other one (`external-link-moved`). Told once a post.',
		askedBy: 'blog check',
	},
	'reference-undefined': {
		severity: 'info',
		summary: 'A reference, `[text][label]`, names a label that the post does not define.',
		note: 'Readers see the brackets. The label stands on a line of its own with its address: `[label]: https://example.com/`. Brackets that are meant have a backslash before them: `\\[a][b]`.',
		askedBy: 'blog check',
	},
	'footnote-undefined': {
		severity: 'info',
		summary: 'A footnote, `[^label]`, has no text in the post.',
		note: 'Readers see the brackets. The text stands on a line of its own: `[^label]: Text`. A word in brackets is told only where the post has other footnotes. Brackets that are meant have a backslash before them: `\\[^2]`.',
		askedBy: 'blog check',
	},
	'footnote-unused': {
		severity: 'info',
		summary:
			'The text of a footnote, `[^label]: Text`, is shown nowhere, because nothing refers to it.',
		note: 'Write `[^label]` where it belongs, or delete the text.',
		askedBy: 'blog check',
	},
	'heading-first-level': {
		severity: 'info',
		summary: 'A post has a heading of the first level besides its title.',
		note: 'A page has one title. Programs that read pages aloud, and tables of contents, go by the levels. Told once a post.',
		askedBy: 'blog check',
	},
	'heading-level-skipped': {
		severity: 'info',
		summary: 'A heading leaves out a level.',
		note: 'After `##` comes `##` or `###`. Who cannot see the sizes goes by the levels. Told once a post.',
		askedBy: 'blog check',
	},
	'image-alt-missing': {
		severity: 'warning',
		summary: 'An image has no text that stands for it.',
		note: 'Readers who do not see it, search engines and feeds have nothing else. `<img alt="">` says that it is a decoration.',
		askedBy: 'blog check',
	},
	'image-orphaned': {
		severity: 'info',
		summary: 'An image is published, and nothing of the site shows it, links to it or names it.',
		note: 'It counts as named if its name stands in a text beside it, or its folder and name in any text, draft, style, script or module of the config. Icons that browsers ask for by name are left out.',
		askedBy: 'blog check',
	},
	'own-address-missing': {
		severity: 'warning',
		summary: 'A link with the whole address of this site leads to nothing that it has.',
		note: 'Link to the file instead (`other.md`): such links are checked, and follow the post wherever it goes. If something else on the host answers the address, turn the rule off where it stands.',
		askedBy: 'blog check',
	},
	'ignore-unused': {
		severity: 'info',
		summary: 'A comment or a key of the front matter turns a rule off where it finds nothing.',
		note: 'Comments are `<!-- blog-ignore rule: reason -->`, in the line or above the block; the key is `check: { rule: off }`. What hides nothing now may hide a mistake later.',
		askedBy: 'blog check',
	},
	'check-setting-invalid': {
		severity: 'warning',
		summary:
			'A setting of rules names a rule that does not exist, names none, or sets one to something else than `off`, `info`, `warning` or `error`.',
		note: 'Settings stand in `check.rules` of the config, in `check` of the front matter, and in comments (`<!-- blog-ignore rule: reason -->`). Ids of rules are the headings of this page.',
		askedBy: 'blog check',
	},
	'address-lost': {
		severity: 'error',
		summary: 'An address of the old site is nothing on the new one.',
		note: 'Links and bookmarks of others lead there. An alias of a post that has taken its place leads on: `aliases: [/old/path/]`; so does the config, from where a list or a feed was: `redirects: { paths: { "/old/": "/new/" } }`. The old sitemap is the one that `--against` names.',
		askedBy: 'blog check --against',
	},
	'external-link-broken': {
		severity: 'warning',
		summary:
			'A link, an image, a film, a sound or a frame leads to a page of another site that is not there.',
		note: 'The host answers 404 or 410, or there is no such host. Good answers are remembered for seven days, these for one.',
		askedBy: 'blog check --external',
	},
	'external-link-moved': {
		severity: 'info',
		summary: 'A page of another site has moved for good.',
		note: 'The old address leads to the new one (301 or 308), as long as its owner keeps it so.',
		askedBy: 'blog check --external',
	},
	'external-link-unchecked': {
		severity: 'info',
		summary: 'It is not clear whether a page of another site is there.',
		note: 'The host does not answer, wants to be left alone, or answers no programs (401, 403, 5xx). That is no mistake of the post. Hosts of this machine and its network are asked with `--allow-private` alone.',
		askedBy: 'blog check --external',
	},
	'redirect-of-file': {
		severity: 'info',
		summary: 'A redirect of the config leads to a feed, or from where a picture or a feed was.',
		note: 'Browsers go on from the page that it is. Programs that read feeds, and pages that show the picture, need an answer of the host (301): in `_redirects` for Netlify (`301!`, since there is a page) and Cloudflare, in the config of others. It is told once, and not where there is such a file.',
		askedBy: 'blog check',
	},
	'link-redirected': {
		severity: 'info',
		summary:
			'A link leads to an old address (`aliases`) of a post, or to one that the config leads on from (`redirects`).',
		note: 'It works, by a page that leads on. `blog check --fix` writes the present address, unless a post that is not shown (a draft, say) has the old one too: it may be meant.',
		askedBy: 'blog check',
	},
} as const satisfies Record<string, Rule>
