package dev.adagio.rules.workspace;

import dev.adagio.model.Workspace;
import dev.adagio.rule.Rule;

/** A rule that looks at a whole workspace. */
public interface WorkspaceRule extends Rule<Workspace> {

    @Override
    default Class<Workspace> subject() {
        return Workspace.class;
    }
}
