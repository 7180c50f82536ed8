package dev.dossier.playbook;

import dev.dossier.playbook.Formula.Fault;
import dev.dossier.playbook.Formula.Result;
import dev.dossier.playbook.Formula.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.stream.Stream;

/** A part of a formula. */
public sealed interface Term {
  /** Where it begins in the formula's text, counted in characters from 0. */
  int offset();

  /** The names in it, in the order of the text. */
  Stream<Name> names();

  /** What it comes to with these numbers for its names. */
  Result evaluate(Map<String, BigDecimal> numbers);

  /** A number written in the formula. */
  record Constant(int offset, BigDecimal number) implements Term {
    @Override
    public Stream<Name> names() {
      return Stream.empty();
    }

    @Override
    public Result evaluate(Map<String, BigDecimal> numbers) {
      return new Value(number);
    }
  }

  /** The name of an input. */
  record Name(int offset, String name) implements Term {
    @Override
    public Stream<Name> names() {
      return Stream.of(this);
    }

    @Override
    public Result evaluate(Map<String, BigDecimal> numbers) {
      BigDecimal number = numbers.get(name);
      return number == null
          ? new Fault(offset, name.length(), "There is no number for " + name + ".")
          : new Value(number);
    }
  }

  /** A term with its sign turned. */
  record Negative(int offset, Term of) implements Term {
    @Override
    public Stream<Name> names() {
      return of.names();
    }

    @Override
    public Result evaluate(Map<String, BigDecimal> numbers) {
      Result result = of.evaluate(numbers);
      return result instanceof Value value ? new Value(value.number().negate()) : result;
    }
  }

  /**
   * Two terms and what is done with them.
   *
   * @param offset where the operator stands
   */
  record Operation(int offset, Operator operator, Term left, Term right) implements Term {
    @Override
    public Stream<Name> names() {
      return Stream.concat(left.names(), right.names());
    }

    @Override
    public Result evaluate(Map<String, BigDecimal> numbers) {
      Result first = left.evaluate(numbers);
      Result second = right.evaluate(numbers);
      if (!(first instanceof Value a)) {
        return first;
      }
      return second instanceof Value b ? apply(a.number(), b.number()) : second;
    }

    private Result apply(BigDecimal a, BigDecimal b) {
      if (operator == Operator.DIVIDE && b.signum() == 0) {
        return new Fault(offset, 1, "The formula divides by zero here.");
      }
      try {
        return new Value(operator.apply(a, b));
      } catch (ArithmeticException beyondAnyScale) {
        return new Fault(offset, 1, "The numbers here are beyond all measure.");
      }
    }
  }

  /** One of the four operations of arithmetic, with 34 digits. */
  enum Operator {
    PLUS('+') {
      @Override
      BigDecimal apply(BigDecimal a, BigDecimal b) {
        return a.add(b, MathContext.DECIMAL128);
      }
    },
    MINUS('-') {
      @Override
      BigDecimal apply(BigDecimal a, BigDecimal b) {
        return a.subtract(b, MathContext.DECIMAL128);
      }
    },
    TIMES('*') {
      @Override
      BigDecimal apply(BigDecimal a, BigDecimal b) {
        return a.multiply(b, MathContext.DECIMAL128);
      }
    },
    DIVIDE('/') {
      @Override
      BigDecimal apply(BigDecimal a, BigDecimal b) {
        return a.divide(b, MathContext.DECIMAL128);
      }
    };

    private final char sign;

    Operator(char sign) {
      this.sign = sign;
    }

    /** How it is written. */
    public char sign() {
      return sign;
    }

    abstract BigDecimal apply(BigDecimal a, BigDecimal b);
  }
}
