package org.networkmaturity.budget;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.networkmaturity.graphql.ErrorAnswers;
import org.networkmaturity.support.StoppedClock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BudgetsTests {

	private static final Payer SOMEBODY = new Payer("https://issuer.example.org", "somebody");

	private final StoppedClock clock = new StoppedClock();

	private final Budgets budgets = new Budgets(new RateProperties(true, 1_000, 10, 300), this.clock);

	@Test
	void everyRequestOfManyAtOnceIsCounted() {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 500; i++) {
				threads.execute(() -> {
					this.budgets.admit(SOMEBODY);
					this.budgets.charge(SOMEBODY, 2);
				});
			}
		}
		assertThat(this.budgets.admit(SOMEBODY)).as("1,000 are spent, and 10 come back in a second")
			.isEqualTo(Duration.ofMillis(100));
	}

	@Test
	void aBudgetHoldsNoMoreThanItsCapacity() {
		this.clock.move(Duration.ofDays(1));
		assertThat(this.budgets.admit(SOMEBODY)).isZero();
		this.budgets.charge(SOMEBODY, 1_500);
		this.clock.move(Duration.ofSeconds(50));
		assertThat(this.budgets.admit(SOMEBODY)).isEqualTo(Duration.ofMillis(100));
	}

	@Test
	void theSameSubjectAtAnotherIssuerIsSomebodyElse() {
		this.budgets.admit(SOMEBODY);
		this.budgets.charge(SOMEBODY, 2_000);
		assertThat(this.budgets.admit(SOMEBODY)).isPositive();
		assertThat(this.budgets.admit(new Payer("https://other.example.org", "somebody"))).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "capacity", "refill", "download" })
	void aRateThatMakesNoSenseIsRefusedInASentence(String name) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bound(Map.of("rate." + name, "0")))
			.havingRootCause()
			.withMessage("rate." + name + " must be at least 1; to refuse nobody, set rate.enabled to false.");
	}

	@Test
	void nobodyIsRefusedWhereBudgetsAreSwitchedOff() {
		ApplicationContextRunner application = new ApplicationContextRunner()
			.withUserConfiguration(BudgetConfiguration.class, Properties.class)
			.withBean(Clock.class, StoppedClock::new)
			.withBean(ErrorAnswers.class, () -> Mockito.mock(ErrorAnswers.class));
		application.run((context) -> assertThat(context).hasBean("budgetFilter").hasSingleBean(OperationCharge.class));
		application.withPropertyValues("rate.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean("budgetFilter")
				.doesNotHaveBean(OperationCharge.class));
	}

	private static RateProperties bound(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("rate", RateProperties.class);
	}

	@EnableConfigurationProperties(RateProperties.class)
	static class Properties {

	}

}
