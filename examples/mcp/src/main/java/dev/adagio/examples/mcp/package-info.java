/** For assistants: the library as tools of the Model Context Protocol, see {@link dev.adagio.examples.mcp.McpHost}. */
@NullMarked
package dev.adagio.examples.mcp;

import org.jspecify.annotations.NullMarked;
