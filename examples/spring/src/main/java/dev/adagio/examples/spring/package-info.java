/** For Spring Boot: see {@link dev.adagio.examples.spring.AdagioAutoConfiguration}. */
@NullMarked
package dev.adagio.examples.spring;

import org.jspecify.annotations.NullMarked;
