package org.lplp.codegen;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.VariableElement;

/** Reads how constants are made; {@code javax.lang.model} shows no initialiser that is not a constant expression. */
final class Initialisers {

    private final Trees trees;

    /**
     * @param environment javac's own; no other compiler has the tree API
     */
    Initialisers(ProcessingEnvironment environment) {
        this.trees = Trees.instance(environment);
    }

    /**
     * Gives the literals that are passed to the constructor of a constant.
     *
     * @param constant a field that is initialised by {@code new}, or an enum constant
     * @return its arguments, of which one that is no literal is empty; none if there is no source or no such initialiser
     */
    List<Optional<Object>> arguments(VariableElement constant) {
        TreePath path = trees.getPath(constant);
        if (path != null
                && path.getLeaf() instanceof VariableTree variable
                && variable.getInitializer() instanceof NewClassTree creation) {
            return creation.getArguments().stream().map(Initialisers::literal).toList();
        }
        return List.of();
    }

    private static Optional<Object> literal(ExpressionTree expression) {
        return expression instanceof LiteralTree literal ? Optional.ofNullable(literal.getValue()) : Optional.empty();
    }
}
