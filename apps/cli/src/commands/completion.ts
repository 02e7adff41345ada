import { Argument, type Command } from 'commander'
import type { CommandContext } from '../command-context.ts'

const shells = ['bash', 'zsh', 'fish'] as const

/** Adds `blog completion`. */
export function addCompletion(program: Command, { io }: CommandContext): void {
	program
		.command('completion')
		.description('Print a script that completes commands, options, slugs and templates in a shell.')
		.addArgument(new Argument('<shell>', 'which shell').choices(shells))
		.addHelpText(
			'after',
			`
In ~/.bashrc:                  source <(blog completion bash)
In ~/.zshrc, after compinit:   source <(blog completion zsh)
Once, for fish:
  blog completion fish > ~/.config/fish/completions/blog.fish

Example: source <(blog completion bash)`,
		)
		.action(async (shell: (typeof shells)[number]) => {
			const [{ commandTree }, write] = await Promise.all([
				import('../command-tree.ts'),
				writers[shell](),
			])
			io.stdout.write(write(commandTree(program)))
		})
}

const writers = {
	bash: async () => (await import('../completion/bash-completion.ts')).bashCompletion,
	zsh: async () => (await import('../completion/zsh-completion.ts')).zshCompletion,
	fish: async () => (await import('../completion/fish-completion.ts')).fishCompletion,
}
